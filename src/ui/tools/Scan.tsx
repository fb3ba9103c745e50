import { Qr } from './Qr.tsx';

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
