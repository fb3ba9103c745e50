import { expect, test } from 'vitest';
import { reminderFile } from '../../../src/journey/tools/reminder.ts';

test('a reminder has two entries with the titles it was given, an hour from now and tomorrow at ten, and no other words', () => {
  const file = reminderFile(new Date(2026, 10, 30, 23, 15), ['Check in', 'Ring, back']);
  const lines = file.split('\r\n');
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual(['DTSTART:20261201T001500', 'DTSTART:20261201T100000']);
  expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual(['SUMMARY:Check in', 'SUMMARY:Ring\\, back']);
  expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(2);
  expect(file).not.toMatch(/handrail|LOCATION|URL|ATTENDEE/i);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});
