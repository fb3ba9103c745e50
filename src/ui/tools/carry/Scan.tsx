import { generate } from 'lean-qr/nano';

type ScanProps = { readonly address: string; readonly words: string; readonly label: string };

/** A code to scan, what it opens, and the same address to type. */
export function Scan({ address, words, label }: ScanProps) {
  return (
    <div className="scan">
      <Qr text={address} label={label} />
      <div>
        <p>{words}</p>
        <p>
          <bdi dir="ltr" translate="no">
            {address.replace(/^https?:\/\//, '')}
          </bdi>
        </p>
      </div>
    </div>
  );
}

type QrProps = { readonly text: string; readonly label: string };

/** A code to scan: black on white in any light, because cameras need it so. */
export function Qr({ text, label }: QrProps) {
  const code = generate(text);
  const quiet = 2;
  const size = code.size + 2 * quiet;
  const rows = Array.from({ length: code.size }, (_, y) => y);
  const path = rows.flatMap((y) => rows.filter((x) => code.get(x, y)).map((x) => `M${x + quiet} ${y + quiet}h1v1h-1z`)).join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
