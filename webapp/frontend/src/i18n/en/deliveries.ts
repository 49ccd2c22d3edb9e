import { plural } from "../plural.ts";

export const deliveries = {
  title: "Deliveries",
  description: "Events on their way from the agents to the board, as this side received them.",
  jobs: "Jobs",
  jobsEmpty: "No job has delivered yet",
  attempts: "Attempts",
  attemptsEmpty: "Nothing was received yet",
  quarantine: "Set aside",
  quarantineBody:
    "Events that could not be applied. They block nothing; try them again once the cause is mended, or give them up.",
  quarantineEmpty: "Nothing is set aside",
  outcomes: {
    accepted: "accepted",
    sequence_gap: "out of order, asked for again",
    not_an_event: "not an event",
    payload_too_large: "too large",
    rate_limited: "too many at once, sent again",
    unavailable: "not ready, sent again",
    unknown_user: "of an unknown user",
    unsigned: "signature refused",
    internal: "failed here, sent again",
  },
  columns: {
    job: "Job",
    applied: "Applied up to",
    lag: "Waiting",
    last: "Last received",
    time: "Received",
    outcome: "Outcome",
    events: "Events",
    status: "Answer",
    duration: "Took",
    size: "Size",
    event: "Event",
    reason: "Reason",
    actions: "What to do",
  },
  lag: ({ count }: { count: number }) => plural("en", count, { one: "# event", other: "# events" }),
  lagUnknown: "the agents' service does not answer",
  upToDate: "up to date",
  counts: ({
    applied,
    duplicates,
    quarantined,
  }: {
    applied: string;
    duplicates: string;
    quarantined: string;
  }) => `${applied} applied, ${duplicates} repeated, ${quarantined} set aside`,
  replay: "Try again",
  replayed: "Applied",
  replayFollowed: ({ count }: { count: number }) =>
    plural("en", count, { one: "and # event behind it", other: "and # events behind it" }),
  stillRefused: "Still cannot be applied",
  discard: "Give up",
  discardTitle: "Give this event up?",
  discardBody: "It stays in the log as discarded and will not be tried again.",
  show: "Show the event",
  hide: "Hide the event",
  sequence: ({ number }: { number: string }) => `no. ${number}`,
};
