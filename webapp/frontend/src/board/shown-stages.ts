import type { LeadStage } from "@leadstream/contract/lead";
import { observable } from "../api/observable.ts";
import { stageOrder } from "./stages.ts";

const foldedKey = "leadstream.folded-stages";
const phoneKey = "leadstream.phone-stage";

/** What was kept on this device; a stage that is none any more is left out. */
function kept(key: string): LeadStage[] {
  const names = typeof localStorage === "undefined" ? "" : (localStorage.getItem(key) ?? "");
  return stageOrder.filter((stage) => names.split(",").includes(stage));
}

/** Columns that were put aside; they come back folded. */
export const foldedStages = observable<readonly LeadStage[]>(kept(foldedKey));
/** The one column that a phone shows. */
export const phoneStage = observable<LeadStage>(kept(phoneKey)[0] ?? "enriching");

function fold(stages: readonly LeadStage[]): void {
  localStorage.setItem(foldedKey, stages.join(","));
  foldedStages.set(stages);
}

export const foldStage = (stage: LeadStage): void => fold([...foldedStages.get(), stage]);
export const unfoldStage = (stage: LeadStage): void =>
  fold(foldedStages.get().filter((one) => one !== stage));

export function choosePhoneStage(stage: LeadStage): void {
  localStorage.setItem(phoneKey, stage);
  phoneStage.set(stage);
}
