const PRINTED = /((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/u;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{6})?$/u;
/** Addresses: /2024-09/03/, /202409/03/, /20240903/, t20240903_12.html, /art/2024/9/3/. */
const ADDRESS = [
  /(?:^|[/_])((?:19|20)\d{2})-?(\d{2})\/(\d{2})(?=\/)/u,
  /(?:^|[/_t])((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_])/u,
  /(?:^|\/)((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=\/|_)/u,
  /content_((?:19|20)\d{2})(\d{2})(\d{2})\d{3,6}\./u,
] as const;
/** Papers date their days in China. */
const CHINA_OFFSET_MS = 8 * 3_600_000;

/** The ISO day that a text names: 2024-09-03, 2024年9月3日, 20240903, or a Unix time in seconds or milliseconds. */
export const dayIn = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  const value = text.trim();
  if (/^(?:\d{10}|\d{13})$/u.test(value)) {
    const time = new Date(Number(value) * (value.length === 10 ? 1000 : 1) + CHINA_OFFSET_MS);
    return time.toISOString().slice(0, 10);
  }
  return isoDay(COMPACT.exec(value) ?? PRINTED.exec(value));
};

/** The day that an address or a path names. */
export const dayInAddress = (address: string): string | undefined => {
  for (const pattern of ADDRESS) {
    const day = isoDay(pattern.exec(address));
    if (day) return day;
  }
  return undefined;
};

/** The day of year, month and day in groups 1 to 3; undefined where the calendar has no such day. */
export const isoDay = (match: RegExpExecArray | null): string | undefined => {
  if (!match) return undefined;
  const [, year = "", month = "", day = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso ? iso : undefined;
};
