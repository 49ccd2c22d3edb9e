export function jobUri(jobId: string): string {
  return `job://${encodeURIComponent(jobId)}`;
}

export function leadUri(lead: { job_id: string; lead_id: string }): string {
  return `lead://${encodeURIComponent(lead.job_id)}/${encodeURIComponent(lead.lead_id)}`;
}

/** The id in a part of an address; empty, which is nobody's id, where it cannot be read. */
export function idIn(part: string | string[] | undefined): string {
  try {
    return decodeURIComponent(String(part ?? ""));
  } catch {
    return "";
  }
}
