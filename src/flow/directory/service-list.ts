import type { Service } from './directory.ts';

const columns = ['id', 'name', 'number', 'url', 'source', 'checked'] as const;
type Line = Readonly<Record<(typeof columns)[number], string>>;

/** One line for each service that people see, for whoever checks them; several numbers or pages are parted by spaces. */
export function serviceList(services: readonly Service[]): readonly Line[] {
  return services.map(({ id, name, channels, sources, checked }) => ({
    id,
    name,
    number: channels.flatMap((channel) => (channel.by === 'phone' || channel.by === 'text' ? [channel.number] : [])).join(' '),
    url: channels.flatMap((channel) => ('url' in channel && channel.url !== undefined ? [channel.url] : [])).join(' '),
    source: sources?.join(' ') ?? '',
    checked,
  }));
}

/** Every value in quotes (RFC 4180), so that a spreadsheet keeps the + and the zeros as they are where it reads text as text. */
export function asCsv(lines: readonly Line[]): string {
  const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  return [columns.join(','), ...lines.map((line) => columns.map((column) => quoted(line[column])).join(','))].join('\r\n');
}
