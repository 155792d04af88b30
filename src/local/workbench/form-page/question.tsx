// One question of a form: its field by kind, its help, its mistake beside it.
import type { ComponentChildren } from 'preact';
import type { FormItemView } from '../../contract';

/** What is typed beside « Autre », and whether it is chosen. */
export interface OtherAnswer {
  readonly isChosen: boolean;
  readonly text: string;
}

export interface QuestionProps {
  readonly item: FormItemView;
  readonly answer: string | readonly string[] | undefined;
  readonly other: OtherAnswer;
  readonly error: string | undefined;
  readonly onAnswer: (answer: string | readonly string[]) => void;
  readonly onOther: (other: OtherAnswer) => void;
  /** The question is left; `isBroken` when the browser could not read what is typed (a date that does not exist). */
  readonly onLeave: (isBroken: boolean) => void;
}

export function Question(props: QuestionProps) {
  const { item, error } = props;
  if (item.kind === 'SECTION_HEADER' || item.kind === 'IMAGE' || item.kind === 'VIDEO')
    return (
      <section class="card titled">
        <h3>{item.title}</h3>
        {item.help && <p class="help">{item.help}</p>}
      </section>
    );
  if (['MULTIPLE_CHOICE', 'CHECKBOX', 'SCALE'].includes(item.kind)) return <GroupQuestion {...props} />;
  return (
    <div class={classesOf(error)} id={`question-${item.id}`}>
      <label for={`field-${item.id}`}>
        <Title item={item} />
      </label>
      <Help item={item} />
      <Field {...props} />
      <Mistake item={item} error={error} />
    </div>
  );
}

/** A question answered by several fields at once: choices or a scale. */
function GroupQuestion(props: QuestionProps) {
  const { item, error } = props;
  return (
    <fieldset
      class={classesOf(error)}
      id={`question-${item.id}`}
      aria-describedby={describedBy(props)}
      aria-invalid={error !== undefined}
      aria-required={item.required}
      role={item.kind === 'CHECKBOX' ? 'group' : 'radiogroup'}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) props.onLeave(false);
      }}
    >
      <legend>
        <Title item={item} />
        {item.required && <span class="sr-only"> (obligatoire)</span>}
      </legend>
      <Help item={item} />
      {item.kind === 'SCALE' ? <Scale {...props} /> : <Choices {...props} />}
      <Mistake item={item} error={error} />
    </fieldset>
  );
}

const classesOf = (error: string | undefined): string => `card question ${error ? 'has-error' : ''}`;

const Title = ({ item }: Pick<QuestionProps, 'item'>) => (
  <>
    {item.title}
    {item.required && (
      <span class="required" title="Question obligatoire" aria-hidden="true">
        {' '}
        *
      </span>
    )}
  </>
);

const Help = ({ item }: Pick<QuestionProps, 'item'>) =>
  item.help ? (
    <p class="help" id={`help-${item.id}`}>
      {item.help}
    </p>
  ) : null;

const Mistake = ({ item, error }: Pick<QuestionProps, 'item' | 'error'>) => (
  <p class="mistake" id={`error-${item.id}`} aria-live="polite">
    {error && (
      <>
        {MISTAKE_SIGN} {error}
      </>
    )}
  </p>
);

function describedBy({ item, error }: QuestionProps): string | undefined {
  return [item.help && `help-${item.id}`, error && `error-${item.id}`].filter(Boolean).join(' ') || undefined;
}

function Field(props: QuestionProps): ComponentChildren {
  const { item, answer, error, onAnswer, onLeave } = props;
  const common = {
    id: `field-${item.id}`,
    value: typeof answer === 'string' ? answer : '',
    'aria-describedby': describedBy(props),
    'aria-invalid': error !== undefined,
    'aria-required': item.required,
    onBlur: (event: FocusEvent) => onLeave((event.currentTarget as HTMLInputElement).validity.badInput),
  };
  const onInput = (event: { readonly currentTarget: { readonly value: string } }) => onAnswer(event.currentTarget.value);
  switch (item.kind) {
    case 'PARAGRAPH_TEXT':
      return <textarea {...common} rows={4} onInput={onInput} />;
    case 'LIST':
      return (
        <select {...common} onChange={onInput}>
          <option value="">Choisir…</option>
          {item.choices?.map(({ value }) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </select>
      );
    case 'DATE':
      return <input {...common} type="date" class="short" max="9999-12-31" onInput={onInput} />;
    case 'GRID':
    case 'CHECKBOX_GRID':
      return <Grid {...props} />;
    case 'DATETIME':
      return <input {...common} type="datetime-local" class="short" onInput={onInput} />;
    case 'TIME':
      return <input {...common} type="time" class="short" onInput={onInput} />;
    default:
      return <input {...common} type="text" autocomplete="off" onInput={onInput} />;
  }
}

/** A list for each row of the grid; several columns of a row are chosen with Ctrl. */
function Grid({ item, answer, onAnswer }: QuestionProps) {
  const { rows = [], columns = [] } = item;
  const given = rows.map((_row, i) => (Array.isArray(answer) ? String(answer[i] ?? '') : ''));
  const isMany = item.kind === 'CHECKBOX_GRID';
  return (
    <>
      {rows.map((row, i) => (
        <label key={row}>
          {row}{' '}
          <select
            multiple={isMany}
            onChange={({ currentTarget }) => {
              const chosen = [...currentTarget.selectedOptions].map(({ value }) => value).join('\n');
              onAnswer(given.map((one, at) => (at === i ? chosen : one)));
            }}
          >
            {!isMany && <option value="">Choisir…</option>}
            {columns.map((column) => (
              <option key={column} value={column} selected={given[i]!.split('\n').includes(column)}>
                {column}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}

function Choices({ item, answer, other, onAnswer, onOther }: QuestionProps) {
  const isMany = item.kind === 'CHECKBOX';
  const chosen = answer === undefined ? [] : [answer].flat();
  function choose(value: string, isOn: boolean): void {
    if (!isMany) {
      onAnswer(value);
      if (other.isChosen) onOther({ ...other, isChosen: false });
    } else onAnswer(isOn ? [...chosen, value] : chosen.filter((kept) => kept !== value));
  }
  return (
    <div class="choices">
      {item.choices?.map(({ value }) => (
        <label key={value} class="choice">
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={`q${item.id}`}
            value={value}
            checked={!(other.isChosen && !isMany) && chosen.includes(value)}
            onChange={(event) => choose(value, event.currentTarget.checked)}
          />
          <span>{value}</span>
        </label>
      ))}
      {item.hasOtherOption && (
        <div class="choice other">
          <label class="choice">
            <input
              type={isMany ? 'checkbox' : 'radio'}
              name={`q${item.id}`}
              value="__other__"
              checked={other.isChosen}
              onChange={(event) => {
                onOther({ ...other, isChosen: event.currentTarget.checked });
                if (!isMany) onAnswer('');
              }}
            />
            <span>Autre :</span>
          </label>
          <input
            type="text"
            aria-label={`${item.title} : autre réponse`}
            value={other.text}
            onInput={(event) => {
              onOther({ isChosen: true, text: event.currentTarget.value });
              if (!isMany) onAnswer('');
            }}
          />
        </div>
      )}
    </div>
  );
}

function Scale({ item, answer, onAnswer }: QuestionProps) {
  const { lower, upper, lowerLabel, upperLabel } = item.bounds ?? { lower: 1, upper: 5, lowerLabel: '', upperLabel: '' };
  return (
    <div class="scale">
      <span>{lowerLabel}</span>
      {Array.from({ length: upper - lower + 1 }, (_, at) => String(lower + at)).map((value) => (
        <label key={value}>
          <span>{value}</span>
          <input type="radio" name={`q${item.id}`} value={value} checked={answer === value} onChange={() => onAnswer(value)} />
        </label>
      ))}
      <span>{upperLabel}</span>
    </div>
  );
}

const MISTAKE_SIGN = (
  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
    <path d="M7 3.5v4.3M7 9.3v1.4" stroke="currentColor" stroke-width="1.6" />
  </svg>
);
