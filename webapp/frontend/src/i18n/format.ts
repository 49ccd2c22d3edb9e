/** Numbers, money, dates and spans as one locale writes them; unknown is an en dash, never a zero. */
export function createFormat(locale: string) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "medium" });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const unit = (name: string, unitDisplay: "narrow" | "short" = "narrow") =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit: name,
      unitDisplay,
      maximumFractionDigits: 1,
    });
  const second = unit("second");
  const minute = unit("minute");
  const hour = unit("hour");
  const millisecond = unit("millisecond", "short");
  const byte = unit("byte");
  const kilobyte = unit("kilobyte", "short");
  const megabyte = unit("megabyte", "short");

  return {
    locale,
    number: (value: number | null | undefined) => (value == null ? unknown : number.format(value)),
    percent: (share: number | null | undefined) =>
      share == null ? unknown : percent.format(share),
    money: (usd: number | null | undefined) =>
      usd == null
        ? unknown
        : new Intl.NumberFormat(locale, {
            style: "currency",
            currency: "USD",
            maximumFractionDigits: usd !== 0 && usd < 0.1 ? 4 : 2,
          }).format(usd),
    date: (iso: string | null | undefined) => (iso == null ? unknown : date.format(new Date(iso))),
    /** A day of the server's calendar, which is that of UTC: in the west it is still the evening before. */
    day: (iso: string | null | undefined) => (iso == null ? unknown : day.format(new Date(iso))),
    time: (iso: string | null | undefined) => (iso == null ? unknown : time.format(new Date(iso))),
    dateTime: (iso: string | null | undefined) =>
      iso == null ? unknown : dateTime.format(new Date(iso)),
    ago: (iso: string | null | undefined, now = Date.now()): string => {
      if (iso == null) return unknown;
      const seconds = (new Date(iso).getTime() - now) / 1000;
      const size = Math.abs(seconds);
      if (size < 60) return relative.format(Math.round(seconds), "second");
      if (size < 3600) return relative.format(Math.round(seconds / 60), "minute");
      if (size < 86_400) return relative.format(Math.round(seconds / 3600), "hour");
      return relative.format(Math.round(seconds / 86_400), "day");
    },
    duration: (seconds: number | null | undefined): string => {
      if (seconds == null) return unknown;
      if (seconds <= 0) return second.format(0);
      if (seconds < 1) return millisecond.format(Math.round(seconds * 1000));
      if (seconds < 60) return second.format(seconds < 10 ? seconds : Math.round(seconds));
      if (seconds < 3600) {
        const rest = Math.round(seconds % 60);
        return rest === 0 || seconds >= 600
          ? minute.format(Math.round(seconds / 60))
          : `${minute.format(Math.floor(seconds / 60))} ${second.format(rest)}`;
      }
      const minutes = Math.round((seconds % 3600) / 60);
      return `${hour.format(Math.floor(seconds / 3600))} ${minute.format(minutes)}`;
    },
    bytes: (count: number | null | undefined): string => {
      if (count == null) return unknown;
      return count < 1024
        ? byte.format(count)
        : count < 1_048_576
          ? kilobyte.format(count / 1024)
          : megabyte.format(count / 1_048_576);
    },
    list: (items: readonly string[]) => list.format(items),
  };
}

export const unknown = "–";
export type Format = ReturnType<typeof createFormat>;
