import { useQueryClient } from "@tanstack/react-query";
import { Plus, Trash2 } from "lucide-react";
import { useEffect, useState } from "react";
import type { FullLead } from "../board/lead-requests.ts";
import { useLatest } from "../ui/use-latest.ts";
import { newOpId } from "../board/op-id.ts";
import { offerUndo } from "../board/undo.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Input, TextArea } from "../ui/Field.tsx";
import { Checkbox } from "../ui/Switch.tsx";
import { toast } from "../ui/toast.ts";
import { editLead } from "./edit-lead.ts";
import { Section } from "./Section.tsx";

export function NotesTab({ lead, writable }: { lead: FullLead; writable: boolean }) {
  return (
    <>
      <Notes lead={lead} writable={writable} />
      <Tasks lead={lead} writable={writable} />
    </>
  );
}

const pauseMs = 800;

/** Saves by itself after a pause in typing. If somebody else wrote meanwhile, both texts are shown. */
function Notes({ lead, writable }: { lead: FullLead; writable: boolean }) {
  const t = useT();
  const queries = useQueryClient();
  const [text, setText] = useState(lead.notes);
  const [seen, setSeen] = useState(lead);
  const [state, setState] = useState<"idle" | "saving" | "saved">("idle");
  const [theirs, setTheirs] = useState<FullLead | null>(null);
  const dirty = text !== seen.notes;

  if (!dirty && lead !== seen) {
    // Somebody else's notes are taken over while nothing is being written here.
    setSeen(lead);
    setText(lead.notes);
  }

  async function save(based: FullLead): Promise<void> {
    setState("saving");
    try {
      const result = await editLead(
        queries,
        based,
        { notes: text },
        (other) => other.notes !== based.notes,
      );
      if (result.outcome === "conflict") setTheirs(result.theirs);
      else {
        setTheirs(null);
        setSeen({ ...result.lead, notes: text });
      }
      setState(result.outcome === "saved" ? "saved" : "idle");
    } catch (error) {
      setState("idle");
      toast({ title: describeError(error, t).message, tone: "danger" });
    }
  }
  const latest = useLatest(save);
  useEffect(() => {
    if (!dirty || theirs !== null) return;
    const timer = setTimeout(() => void latest.current(seen), pauseMs);
    return () => clearTimeout(timer);
  }, [text, dirty, seen, theirs, latest]);

  return (
    <Section title={t.lead.notes.label}>
      <TextArea
        aria-label={t.lead.notes.label}
        rows={8}
        value={text}
        readOnly={!writable}
        placeholder={t.lead.notes.placeholder}
        onChange={(event) => setText(event.target.value)}
      />
      <p role="status" className="mt-1 min-h-4 text-xs text-faint">
        {state === "saving"
          ? t.lead.notes.saving
          : state === "saved" && !dirty
            ? t.lead.notes.saved
            : ""}
      </p>
      {theirs === null ? null : (
        <div role="alert" className="rounded-lg border border-line bg-card p-3 text-sm">
          <p className="font-semibold">{t.lead.facts.bothTitle}</p>
          <p className="text-xs text-faint">{t.lead.facts.theirs}</p>
          <p className="mb-2 whitespace-pre-wrap">{theirs.notes}</p>
          <div className="flex gap-2">
            <Button
              size="sm"
              onClick={() => {
                setText(theirs.notes);
                setSeen(theirs);
                setTheirs(null);
              }}
            >
              {t.lead.facts.keepTheirs}
            </Button>
            <Button size="sm" variant="primary" onClick={() => void save(theirs)}>
              {t.lead.facts.useMine}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}

type Task = FullLead["tasks"][number];

function Tasks({ lead, writable }: { lead: FullLead; writable: boolean }) {
  const t = useT();
  const format = useFormat();
  const queries = useQueryClient();
  const [title, setTitle] = useState("");
  const [due, setDue] = useState("");
  const [today] = useState(() => new Date().toLocaleDateString("sv-SE"));

  /** Answers whether it was kept. */
  async function keep(change: (tasks: Task[]) => Task[]): Promise<boolean> {
    try {
      const result = await editLead(queries, lead, { tasks: change(lead.tasks) }, () => true);
      // The same change on top of what somebody else saved: tasks are a list, so both can stay.
      if (result.outcome === "conflict")
        await editLead(queries, result.theirs, { tasks: change(result.theirs.tasks) }, () => false);
      return true;
    } catch (error) {
      toast({ title: describeError(error, t).message, tone: "danger" });
      return false;
    }
  }

  async function remove(task: Task): Promise<void> {
    if (!(await keep((tasks) => tasks.filter((one) => one.task_id !== task.task_id)))) return;
    offerUndo({
      title: t.lead.notes.removed({ task: task.title }),
      undo: async () => {
        await keep((tasks) =>
          tasks.some((one) => one.task_id === task.task_id) ? tasks : [...tasks, task],
        );
      },
    });
  }

  return (
    <Section title={t.lead.notes.tasks}>
      {lead.tasks.length === 0 ? (
        <p className="mb-2 text-sm text-faint">{t.lead.notes.noTasks}</p>
      ) : null}
      <ul className="mb-3 flex flex-col gap-1">
        {lead.tasks.map((task) => (
          <li key={task.task_id} className="flex items-center gap-2">
            <div className="min-w-0 flex-1">
              <Checkbox
                checked={task.done}
                disabled={!writable}
                onChange={(done) =>
                  void keep((tasks) =>
                    tasks.map((one) => (one.task_id === task.task_id ? { ...one, done } : one)),
                  )
                }
                label={
                  <span className={task.done ? "text-faint line-through" : "text-ink"}>
                    {task.title}
                    {task.due_on === null ? null : (
                      <span
                        className={!task.done && task.due_on < today ? "text-danger" : "text-faint"}
                      >
                        {" · "}
                        {/* Noon keeps the day the same in every time zone. */}
                        {format.date(`${task.due_on}T12:00:00`)}
                        {!task.done && task.due_on < today ? ` (${t.lead.notes.overdue})` : ""}
                      </span>
                    )}
                  </span>
                }
              />
            </div>
            {writable ? (
              <IconButton
                label={t.lead.notes.remove({ task: task.title })}
                onClick={() => void remove(task)}
              >
                <Trash2 size={14} aria-hidden />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
      {writable ? (
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            const name = title.trim();
            if (name === "") return;
            const task: Task = {
              task_id: newOpId(),
              title: name,
              due_on: due === "" ? null : due,
              done: false,
            };
            setTitle("");
            setDue("");
            void keep((tasks) => [...tasks, task]);
          }}
        >
          <Input
            aria-label={t.lead.notes.newTask}
            placeholder={t.lead.notes.newTask}
            value={title}
            maxLength={500}
            onChange={(event) => setTitle(event.target.value)}
          />
          <div className="w-44">
            <Input
              type="date"
              aria-label={t.lead.notes.due}
              value={due}
              onChange={(event) => setDue(event.target.value)}
            />
          </div>
          <Button type="submit" icon={<Plus size={14} aria-hidden />}>
            {t.lead.notes.add}
          </Button>
        </form>
      ) : null}
    </Section>
  );
}
