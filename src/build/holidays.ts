import Holidays from 'date-holidays';

/** The calendar of each region that has one: country, and part of it where it keeps days of its own. */
const calendars: readonly (readonly [region: string, country: string, part?: string])[] = [
  // Services of the whole United Kingdom keep the days of England, where most of them are.
  ['gb', 'GB', 'ENG'],
  ['gb-nir', 'GB', 'NIR'],
  ['gb-eng', 'GB', 'ENG'],
  ['gb-sct', 'GB', 'SCT'],
  ['gb-wls', 'GB', 'WLS'],
  ['ie', 'IE'],
  ['us', 'US'],
  ['ca', 'CA'],
  ['ca-bc', 'CA', 'BC'],
  ['au', 'AU'],
  ['nz', 'NZ'],
  ['be', 'BE'],
  ['fr', 'FR'],
  ['de', 'DE'],
  ['nl', 'NL'],
  ['pl', 'PL'],
  ['es', 'ES'],
  ['in', 'IN'],
  ['ph', 'PH'],
  ['sg', 'SG'],
  ['za', 'ZA'],
];

/** How many years are written: the year of the edition and the three that come. */
const years = 4;

const head = `# Public holidays of each region, by the calendar there. Written by a command and not by hand, from the library date-holidays:
#   npm run -s flows -- holidays --today YYYY-MM-DD
# It writes the year of that day and the three that come; a test compares. Days that only a part of a country keeps are not in it:
# where no source says what holds on holidays, the card always says that times may differ. A region that is not listed keeps the days of the one it is part of.
`;

/** The file `flows/shared/directory/holidays.yaml`, from the year `first` on. */
export function holidayFile(first: number): string {
  const regions = calendars.map(([region, country, part]) => {
    const calendar = part === undefined ? new Holidays(country) : new Holidays(country, part);
    const days = [...Array(years).keys()].flatMap((year) => calendar.getHolidays(first + year, 'en') ?? []);
    const named = new Map(days.filter(({ type }) => type === 'public').map(({ date, name }) => [date.slice(0, 10), name]));
    return `${region}:\n${[...named]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, name]) => `  - ${day} # ${name}\n`)
      .join('')}`;
  });
  return `${head}\n${regions.join('\n')}`;
}
