const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A moment of the person's own clock, as a calendar writes it: without a zone, so that it is theirs wherever it is read. */
const localTime = (at: Date): string =>
  `${at.getFullYear()}${twoDigits(at.getMonth() + 1)}${twoDigits(at.getDate())}T${twoDigits(at.getHours())}${twoDigits(at.getMinutes())}00`;

/** Commas, semicolons and backslashes mean something in a calendar file. */
const escaped = (title: string): string => title.replace(/[\\;,]/g, (mark) => `\\${mark}`);

/** In an hour tonight, and at ten tomorrow. */
function times(now: Date): readonly [Date, Date] {
  const tonight = new Date(now.getTime() + 60 * 60_000);
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 10);
  return [tonight, tomorrow];
}

/** Two entries of ten minutes, each with a sound, as RFC 5545 has them: a title that tells a bystander nothing, and no more. */
export function reminderFile(now: Date, titles: readonly [string, string]): string {
  const events = times(now).flatMap((at, index) => [
    'BEGIN:VEVENT',
    `UID:${localTime(at)}-${index}@reminder.invalid`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART:${localTime(at)}`,
    'DURATION:PT10M',
    `SUMMARY:${escaped(titles[index] ?? '')}`,
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0M',
    `DESCRIPTION:${escaped(titles[index] ?? '')}`,
    'END:VALARM',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Reminder//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
}
