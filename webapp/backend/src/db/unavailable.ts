/** Whether the database is away for the moment: the connection, its start or stop, its disk, or a lost race. */
export function isUnavailable(error: unknown): boolean {
  for (
    let cause = error, depth = 0;
    cause instanceof Error && depth < 5;
    cause = cause.cause, depth += 1
  ) {
    const code = "code" in cause ? String(cause.code) : "";
    if (/^(08|53|57|58|40)\w{3}$/.test(code)) return true;
    if (/^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT|EAI_AGAIN)$/.test(code)) return true;
    if (
      /connection terminated|timeout exceeded when trying to connect|cannot use a pool after/i.test(
        cause.message,
      )
    )
      return true;
  }
  return false;
}
