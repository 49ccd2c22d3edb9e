import type { PipelineEvent } from "@leadstream/contract";

export interface Snapshot {
  last_sequence: number;
  found: number;
  done: number;
  open: { lead_id: string; company_name: string; percentage: number }[];
}

/** Leads done, the running ones by their share, of the leads known so far. */
export interface Progress {
  done: number;
  total: number;
  message: string;
}

interface OpenLead {
  name: string;
  percentage: number;
}

/** Folds a job's log into one number and one sentence: who is being worked on, and by which agent. */
export class JobProgress {
  /** Grows with every change that a reader could tell. */
  version = 0;
  #found = 0;
  #done = 0;
  #open = new Map<string, OpenLead>();
  #message = "Waiting for the first company.";

  begin(snapshot: Snapshot): void {
    this.#found = snapshot.found;
    this.#done = snapshot.done;
    this.#open = new Map(
      snapshot.open.map((lead) => [
        lead.lead_id,
        { name: lead.company_name, percentage: lead.percentage },
      ]),
    );
    this.#message =
      this.#found === 0
        ? "Looking for companies."
        : `${this.#done} of ${this.#found} companies done.`;
    this.version += 1;
  }

  /** Takes the next entries of the log; true when they changed anything. */
  take(entries: readonly unknown[]): boolean {
    const before = this.version;
    for (const entry of entries) this.#fold(entry as PipelineEvent);
    return this.version !== before;
  }

  now(): Progress {
    let shares = 0;
    for (const lead of this.#open.values()) shares += lead.percentage / 100;
    return {
      done: Math.round((this.#done + shares) * 1000) / 1000,
      total: this.#found,
      message: this.#message,
    };
  }

  #fold(event: PipelineEvent): void {
    // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- progress is told by a few of the events
    switch (event.event_type) {
      case "lead_generated":
        this.#found += 1;
        this.#open.set(event.lead_id, { name: event.lead_data.company_name, percentage: 0 });
        return this.#say(`Found ${event.lead_data.company_name}.`);
      case "lead_enrichment_start":
        // A new attempt of a lead that had been counted as done.
        if (!this.#open.has(event.lead_id)) this.#done = Math.max(0, this.#done - 1);
        this.#open.set(event.lead_id, { name: event.company_name, percentage: 0 });
        return this.#say(`${event.company_name}: enrichment begins.`);
      case "agent_start":
        return this.#advance(
          event.lead_id,
          event.progress_percentage,
          `${event.agent_name}: ${event.agent_description}`,
        );
      case "agent_end":
        return this.#advance(
          event.lead_id,
          event.progress_percentage ?? 0,
          `${event.agent_name} ${event.success ? "done" : "failed"}.`,
        );
      case "lead_enrichment_end": {
        const name = this.#open.get(event.lead_id)?.name ?? "A company";
        if (this.#open.delete(event.lead_id)) this.#done += 1;
        return this.#say(
          event.success ? `${name} is done.` : `${name}: ${event.error?.message ?? "failed."}`,
        );
      }
      case "status_update":
        if (event.job_status === undefined) return;
        return this.#say(event.status_message);
      case "pipeline_end":
        return this.#say(event.cancelled ? "The job was cancelled." : "The job has ended.");
      default:
        return;
    }
  }

  #advance(leadId: string, percentage: number, what: string): void {
    const lead = this.#open.get(leadId);
    if (lead === undefined) return;
    lead.percentage = Math.max(lead.percentage, percentage);
    this.#say(`${lead.name}: ${what}`);
  }

  #say(message: string): void {
    this.#message = message;
    this.version += 1;
  }
}
