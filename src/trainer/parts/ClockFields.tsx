import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import type { Clock } from '../../flow/training.ts';

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

type ClockFieldsProps = { readonly clock: Clock; readonly words: TrainerWords; readonly onChange: (clock: Clock) => void };

/** A weekday and a time: they decide who is open. */
export function ClockFields({ clock, words, onChange }: ClockFieldsProps) {
  return (
    <>
      <label>
        {words.start.day}
        <select
          value={clock.day}
          onChange={({ target }) => onChange({ ...clock, day: dayNames.find((one) => one === target.value) ?? clock.day })}
        >
          {dayNames.map((one) => (
            <option key={one} value={one}>
              {words.days[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.start.time}
        <input
          type="time"
          required
          value={clock.time}
          onChange={({ target }) => target.value !== '' && onChange({ ...clock, time: target.value })}
        />
      </label>
    </>
  );
}
