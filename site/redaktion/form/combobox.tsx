/** @jsxImportSource react */
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Target } from '../../../schema/field.ts';
import { choicesFor, choiceWith } from '../../entry-form/known.ts';
import { words } from '../words.ts';
import { state } from './state.ts';

interface Props {
  readonly id: string;
  readonly target: Target;
  readonly value: string;
  readonly onChange: (value: string | undefined) => void;
  readonly describedBy: string;
  readonly labelledBy: string;
  readonly invalid: boolean;
  readonly required: boolean;
}

/**
 * Chooses a record of the register by name. Keys and roles follow the pattern "combobox with list autocomplete" of the
 * ARIA Authoring Practices Guide, https://www.w3.org/WAI/ARIA/apg/patterns/combobox/.
 */
export function Combobox({ id, target, value, onChange, describedBy, labelledBy, invalid, required }: Props) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const choices = open ? choicesFor(state.known, target, typed) : [];
  const chosen = value ? choiceWith(state.known, target, value) : undefined;

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (choice: string) => {
    onChange(choice);
    setTyped('');
    close();
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setOpen(true);
      if (choices.length > 0) setActive((active + step + choices.length) % choices.length);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      const choice = choices[Math.max(0, active)];
      if (choice && (active >= 0 || typed)) choose(choice.id);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    }
  };

  return (
    <div className="r-combobox">
      {value && (
        <p className="r-chosen">
          <span>{chosen ? words.chosen(chosen.name, chosen.place) : `${value} – ${words.unknown}`}</span>{' '}
          <button type="button" className="r-button" onClick={() => onChange(undefined)}>
            {words.clear}
          </button>
        </p>
      )}
      <input
        ref={input}
        id={id}
        className="r-input"
        role="combobox"
        type="text"
        autoComplete="off"
        placeholder={words.choose}
        value={typed}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        aria-required={required || undefined}
        aria-autocomplete="list"
        aria-expanded={open && choices.length > 0}
        aria-controls={list}
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <ul id={list} role="listbox" aria-labelledby={labelledBy} className="r-options" hidden={choices.length === 0}>
        {choices.map((choice, index) => (
          // The mouse must not take the focus away before the click counts.
          <li
            key={choice.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            className="r-option"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice.id)}
          >
            {choice.name} {choice.place && <small>{choice.place}</small>}
          </li>
        ))}
      </ul>
      <p className="r-hidden" role="status">
        {open && typed ? words.hits(choices.length) : ''}
      </p>
    </div>
  );
}
