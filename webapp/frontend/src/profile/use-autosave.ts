import type { BusinessContextDraft } from "@leadstream/contract/profile";
import { useEffect, useRef, useState } from "react";
import { useLatest } from "../ui/use-latest.ts";
import { useSaveProfile } from "./use-profile.ts";

export type Autosave = { state: "idle" | "waiting" | "failed" } | { state: "saved"; at: string };

const restMs = 800;
const againMs = 5000;

/** Saves the draft when typing rests, one request at a time, the newest text last; tries again until it is kept. */
export function useAutosave(draft: BusinessContextDraft, touched: boolean): Autosave {
  const { saveDraft } = useSaveProfile();
  const [autosave, setAutosave] = useState<Autosave>({ state: "idle" });
  const text = JSON.stringify(draft);
  const kept = useRef(text);
  const inFlight = useRef(false);
  const [again, setAgain] = useState(0);
  const save = useLatest(saveDraft);

  useEffect(() => {
    if (!touched || kept.current === text) return;
    setAutosave((now) => (now.state === "failed" ? now : { state: "waiting" }));
    const timer = setTimeout(() => void keep(), restMs);
    async function keep(): Promise<void> {
      if (inFlight.current) return;
      inFlight.current = true;
      try {
        await save.current(JSON.parse(text) as BusinessContextDraft);
        kept.current = text;
        setAutosave({ state: "saved", at: new Date().toISOString() });
        setAgain((count) => count + 1);
      } catch {
        setAutosave({ state: "failed" });
        setTimeout(() => setAgain((count) => count + 1), againMs);
      } finally {
        inFlight.current = false;
      }
    }
    return () => clearTimeout(timer);
  }, [text, touched, again, save]);

  return autosave;
}
