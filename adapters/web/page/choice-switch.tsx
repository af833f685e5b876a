/** One thing that can be chosen. */
export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string;
}

interface ChoiceSwitchProps<T extends string> {
  readonly name: string;
  /** What is chosen, for screen readers. */
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** A few choices side by side, of which one holds. */
export function ChoiceSwitch<T extends string>({
  name,
  legend,
  options,
  chosen,
  onChoose,
}: ChoiceSwitchProps<T>) {
  return (
    <fieldset className={`switch ${name}`}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ value, label, lang }) => (
        <label key={value} lang={lang}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span className="choice">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
