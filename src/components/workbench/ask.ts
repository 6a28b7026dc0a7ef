import { pageTexts } from '../../texts/page.ts';
import style from './ask.css?inline';
import { addStyleOnce } from './style.ts';

/** Asks for a name. Resolves with it, or with undefined when one thinks better of it. */
export function askName(
  within: HTMLElement,
  question: {
    readonly title: string;
    readonly name: string;
    readonly act: string;
    /** Why it cannot be had; undefined when it can. */
    readonly fault: (name: string) => string | undefined;
  },
): Promise<string | undefined> {
  const dialog = dialogOf(within, question.title, question.act);
  const input = document.createElement('input');
  input.value = question.name;
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.setAttribute('autocapitalize', 'off');
  input.setAttribute('aria-label', pageTexts().ask.name);
  const fault = document.createElement('p');
  fault.className = 'fault';
  fault.setAttribute('role', 'alert');
  dialog.form.prepend(input, fault);
  return answerOf(dialog, () => {
    fault.textContent = question.fault(input.value) ?? '';
    return fault.textContent === '' ? input.value : undefined;
  });
}

/** Asks whether to go on. */
export async function askWhether(
  within: HTMLElement,
  question: { readonly title: string; readonly act: string; readonly text?: string; readonly cancel?: string },
): Promise<boolean> {
  const asked = dialogOf(within, question.title, question.act, question.cancel);
  if (question.text) {
    const text = document.createElement('p');
    text.textContent = question.text;
    asked.form.prepend(text);
  }
  return (await answerOf(asked, () => 'yes')) === 'yes';
}

interface Asked {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
}

function dialogOf(within: HTMLElement, title: string, act: string, keep = pageTexts().ask.cancel): Asked {
  addStyleOnce('ask-style', style);
  const dialog = document.createElement('dialog');
  dialog.className = 'dk-ask';
  dialog.setAttribute('aria-label', title);
  const heading = document.createElement('h2');
  heading.textContent = title;
  const form = document.createElement('form');
  const buttons = document.createElement('div');
  buttons.className = 'buttons';
  const cancel = document.createElement('button');
  cancel.type = 'button';
  cancel.textContent = keep;
  cancel.addEventListener('click', () => dialog.close());
  const go = document.createElement('button');
  go.className = 'go';
  go.textContent = act;
  buttons.append(cancel, go);
  form.append(buttons);
  dialog.append(heading, form);
  within.append(dialog);
  return { dialog, form };
}

function answerOf({ dialog, form }: Asked, accept: () => string | undefined): Promise<string | undefined> {
  const back = document.activeElement;
  return new Promise((resolve) => {
    let answer: string | undefined;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      answer = accept();
      if (answer !== undefined) dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (back instanceof HTMLElement && back.isConnected) back.focus();
      resolve(answer);
    });
    dialog.showModal();
    dialog.querySelector('input')?.select();
  });
}
