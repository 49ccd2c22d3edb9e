import { Problem, type PatchLead } from "@leadstream/contract";
import { z } from "zod";

const Day = z.iso.date();
const mostTasks = 500;
const longestTitle = 1_000;

/** What the shape of an edit leaves open: whether a value is what its field is for. Names all that are not. */
export function checkValues({ fields = {}, tasks = [] }: PatchLead): void {
  const wrong: { field: string; message: string }[] = [];
  const { email, country } = fields;
  if (email && !/^[^\s@]+@[^\s@]+$/.test(email))
    wrong.push({ field: "fields.email", message: "is not an e-mail address" });
  if (country && !/^[a-z]{2}$/i.test(country))
    wrong.push({ field: "fields.country", message: "is not a country's code of two letters" });
  if (tasks.length > mostTasks)
    wrong.push({ field: "tasks", message: `are more than the ${mostTasks} that a lead may have` });
  for (const [i, { due_on: dueOn, title }] of tasks.entries()) {
    if (dueOn !== null && !Day.safeParse(dueOn).success)
      wrong.push({ field: `tasks.${i}.due_on`, message: "is not a day such as 2026-12-01" });
    if (title.length > longestTitle)
      wrong.push({
        field: `tasks.${i}.title`,
        message: `is longer than ${longestTitle} characters`,
      });
  }
  if (wrong.length === 0) return;
  const named = wrong.slice(0, 5).map(({ field, message }) => `${field} ${message}`);
  throw new Problem("bad_request", `The edit is not valid: ${named.join("; ")}.`, {
    details: wrong,
  });
}
