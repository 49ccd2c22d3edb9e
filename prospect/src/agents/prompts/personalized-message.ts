import { z } from "zod";
import { knowLead } from "../known-lead.ts";
import { asLanguage } from "../text/languages.ts";
import { detectLanguage } from "../text/language.ts";
import { asMaterial, facts, findings } from "../prompt-material.ts";
import type { ModelPrompt } from "../with-model.ts";
import { line, quoted } from "./proof.ts";

const Answer = z.object({
  email_subject: z.string(),
  email_body: z.string(),
  linkedin_body: z.string(),
  phone_script: z.string().nullable(),
  claims: z.array(z.object({ claim: z.string(), ...quoted })),
});

const names = {
  en: "English",
  pt: "European Portuguese",
  "pt-BR": "Brazilian Portuguese",
  es: "Spanish",
  fr: "French",
  de: "German",
  nl: "Dutch",
  it: "Italian",
};
const longestConnectNote = 300;

/** A draft for a person to send. Every claim about the company comes with its quote, or the whole draft is thrown away. */
export const personalizedMessagePrompt: ModelPrompt<"personalized_message"> = async ({
  input,
  draft,
  ask,
  gate,
  prose,
}) => {
  const language = knowLead(input).wording;
  const recipient = input.results.contact_extraction?.best?.name ?? null;
  const answer = await ask({
    schema: Answer,
    task: [
      `Write a first message in ${names[language]} by the chosen strategy: an e-mail (subject under 70 characters, body of 60 to 120 words, ending with a question and a line [name]),`,
      `a note for a connection request of at most ${longestConnectNote} characters, and ${draft.some((message) => message.channel === "phone") ? "a short phone script" : "null for the phone script"}.`,
      recipient
        ? `It goes to ${recipient}: greet them by name.`
        : "Nobody is known by name: greet without one.",
      "Mention about the company only what the material proves, and list every such statement in claims with the quote that proves it. Promise only what the seller's description promises. No flattery, no urgency.",
      "The material named draft shows a plain version; do better than it.",
    ].join(" "),
    material: [
      ...findings(input, [
        "strategy_generation",
        "pain_point_deepening",
        "buying_trigger_identification",
      ]),
      facts(input),
      asMaterial(
        "draft",
        draft.map(({ channel, body }) => ({ channel, body })),
      ),
    ],
  });
  const claims = answer.claims.map(({ claim, page, quote }) => ({
    claim,
    proof: gate.proof(page, quote),
  }));
  if (claims.some(({ proof }) => proof === null)) return null;
  const body = answer.email_body.trim().slice(0, 3_000);
  const note = line(answer.linkedin_body, 1_000);
  const texts = [answer.email_subject, body, note, answer.phone_script ?? ""].join("\n");
  if (
    body.length < 80 ||
    prose.unproven(texts).length > 0 ||
    detectLanguage(body) !== asLanguage(language)
  )
    return null;
  if (recipient !== null && !body.includes(recipient.split(" ").at(-1) ?? recipient)) return null;
  const used_facts = [
    ...(draft[0]?.used_facts ?? []).filter(
      ({ field }) => field === "company_name" || field === "person",
    ),
    ...claims.flatMap(({ claim, proof }) => (proof ? [{ field: line(claim, 200), ...proof }] : [])),
  ];
  return draft.map((message) => {
    switch (message.channel) {
      case "email":
        return {
          ...message,
          method: "llm" as const,
          language,
          subject: line(answer.email_subject, 120),
          body,
          used_facts,
        };
      case "linkedin":
        return note === "" || note.length > longestConnectNote
          ? message
          : { ...message, method: "llm" as const, language, body: note, used_facts };
      case "phone":
        return answer.phone_script
          ? {
              ...message,
              method: "llm" as const,
              language,
              body: answer.phone_script.trim().slice(0, 2_000),
              used_facts,
            }
          : message;
    }
  });
};
