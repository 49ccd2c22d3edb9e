import { plural } from "../plural.ts";

export const profile = {
  title: "Customer profile",
  description:
    "What the agents read before they judge a company. Say it in your own words; you can change it any time.",
  welcomeTitle: "Welcome. First, tell us who you sell to.",
  welcomeBody:
    "Four answers are enough to begin. Each one changes what is found, how it is scored, and what the messages say.",
  groups: {
    offer: "Your offer",
    customer: "Your ideal customer",
    limits: "Focus and limits",
    weights: "What counts how much",
  },
  fields: {
    business_description: {
      label: "What does your company do?",
      example: "We build route planning software for regional carriers in Brazil.",
      changes:
        "Sets the voice of messages and keeps your own kind of company from being mistaken for a customer.",
    },
    product_service_description: {
      label: "What do you sell?",
      example:
        "A subscription that plans delivery routes every morning and re-plans when a truck is late.",
      changes:
        "Agents match it against each company's problems; value propositions are built from it.",
    },
    target_market: {
      label: "Which companies do you sell to?",
      example: "Carriers and distributors with 50 to 500 employees and a fleet of their own.",
      changes: "Decides which companies are searched for, and most of the fit score.",
    },
    value_proposition: {
      label: "Why do they buy from you?",
      example:
        "Fewer kilometres and fewer late deliveries within the first month, without new hardware.",
      changes: "Becomes the promise in strategies and first messages.",
    },
    ideal_customer: {
      label: "Describe your best customer so far",
      example: "A family-owned distributor with 120 trucks that planned routes in spreadsheets.",
      changes: "Personas and the criteria of the score lean towards it.",
    },
    pain_points: {
      label: "Problems you solve",
      example: "late deliveries",
      changes: "Agents look for these on each company's pages and say when they are found.",
    },
    competitors: {
      label: "Competitors",
      example: "Example Routes Ltd",
      changes: "A company that mentions one of them is pointed out, with the quote.",
    },
    industry_focus: {
      label: "Industries",
      example: "logistics",
      changes: "A company of another industry scores lower.",
    },
    geographic_focus: {
      label: "Places",
      example: "São Paulo, Brazil",
      changes: "Searches begin here; companies elsewhere score lower.",
    },
    exclude_domains: {
      label: "Never contact these domains",
      example: "customer.example",
      changes: "They are discarded before anything is spent on them.",
    },
  },
  examplePrefix: ({ example }: { example: string }) => `For example: ${example}`,
  listHint: "Press Enter or comma after each one.",
  weightsHint: "The score weighs six criteria. Leave them alone unless your market differs.",
  criteria: {
    industry: "Industry",
    geography: "Place",
    size: "Company size",
    pains: "Problems found",
    offer_fit: "Fit of your offer",
    reachability: "Someone to reach",
  },
  weightChoices: {
    default: "Default",
    off: "Does not count",
    low: "A little",
    normal: "Normal",
    high: "Much",
    decisive: "Decisive",
  },
  fillExample: "Fill in an example",
  draftSaved: ({ time }: { time: string }) => `Draft saved at ${time}`,
  draftSaving: "Saving draft…",
  draftFailed: "The draft could not be saved. It stays on this page; we keep trying.",
  save: "Save profile",
  savedTitle: "Profile saved",
  savedBody: "You can start prospecting now.",
  missing: "This answer is needed before prospecting can start.",
  missingCount: ({ count }: { count: number }) =>
    plural("en", count, {
      one: "# answer is still missing:",
      other: "# answers are still missing:",
    }),
  complete: "Complete",
  preview: "What the agents will read",
  previewEmpty: "Your answers appear here as you write them.",
  invalid: "This could not be accepted. Shorten it or remove unusual entries.",
};
