/** Values of Prometheus' text by name, with labels as they stand: `jobs{status="running"}`. */
export function readGauges(text: string): Map<string, number> {
  const gauges = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [, name, value] = /^([a-zA-Z_:][\w:]*(?:\{[^}]*\})?) (\S+)/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && Number.isFinite(Number(value)))
      gauges.set(name, Number(value));
  }
  return gauges;
}
