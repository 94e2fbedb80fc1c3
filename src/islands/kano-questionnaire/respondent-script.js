// Runs in the page that respondents open from a file. It speaks no network, needs no secure context and takes every
// text from the page's own data.
(() => {
  /** @param {string} id */
  const find = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const form = /** @type {HTMLFormElement} */ (find('form'));
  const text = /** @type {HTMLTextAreaElement} */ (find('text'));
  const bar = /** @type {HTMLProgressElement} */ (find('bar'));
  const survey = JSON.parse(find('survey').textContent ?? '');
  const questions = [...form.querySelectorAll('fieldset')];
  const radios = /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('input'));
  let respondent = newName();
  let checked = false;

  document.documentElement.classList.add('awake');
  restore();
  show();

  form.addEventListener('change', () => {
    keep();
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    checked = true;
    const gap = show()[0];
    if (gap) gap.querySelector('input')?.focus();
    else finish();
  });
  find('anyway').addEventListener('click', finish);
  find('change').addEventListener('click', () => turn('form', questions[0]?.querySelector('input')));
  find('sent').addEventListener('click', () => {
    forget();
    turn('thanks', find('thanks'));
  });
  find('copy').addEventListener('click', async () => tell((await copy()) ? 'copied' : 'copyFailed'));
  find('save').addEventListener('click', save);
  if ('share' in navigator) {
    find('share').hidden = false;
    find('share').addEventListener('click', () => navigator.share({ text: text.value }).catch(() => {}));
  }

  /** A name that tells this person from the others and says nothing about them; never like a number. */
  function newName() {
    const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
    return `r${Array.from(crypto.getRandomValues(new Uint8Array(7)), (byte) => signs[byte % signs.length]).join('')}`;
  }

  /** @param {string} name */
  function answerTo(name) {
    return String(new FormData(form).get(name) ?? '');
  }

  /** Shows how far one is, and after the first try to finish what is missing; gives back the questions without an answer. */
  function show() {
    const gaps = questions.filter((question) => !question.querySelector('input:checked'));
    const done = questions.length - gaps.length;
    bar.max = questions.length;
    bar.value = done;
    find('done').textContent = say('answered', { done, all: questions.length });
    for (const question of questions) {
      const missing = checked && gaps.includes(question);
      question.classList.toggle('gap', missing);
      const hint = question.querySelector('.missing');
      if (hint instanceof HTMLElement) hint.hidden = !missing;
    }
    const open = checked && gaps.length > 0;
    find('gaps').hidden = find('anyway').hidden = !open;
    find('gaps').textContent = open ? say('missing', { count: gaps.length }) : '';
    return gaps;
  }

  /** @param {string} key @param {Record<string, number>} numbers */
  function say(key, numbers) {
    return survey.words[key].replace(/\{(\w+)\}/g, (/** @type {string} */ _, /** @type {string} */ name) =>
      (numbers[name] ?? 0).toLocaleString('fa-IR'),
    );
  }

  /** @param {string} key */
  function tell(key) {
    find('told').hidden = false;
    find('told').textContent = survey.words[key];
  }

  function finish() {
    text.value = result();
    find('told').hidden = true;
    turn('end', find('ready'));
  }

  /** @param {string} part @param {HTMLElement | null | undefined} focus */
  function turn(part, focus) {
    for (const id of ['form', 'end', 'thanks']) find(id).hidden = id !== part;
    scrollTo(0, 0);
    focus?.focus();
  }

  /** As `respondentText` writes it. */
  function result() {
    const rows = survey.features.map((/** @type {string} */ feature, /** @type {number} */ place) => {
      const cells = [respondent, feature, answerTo(`a${place}`), answerTo(`b${place}`)];
      if (survey.importance) cells.push(answerTo(`c${place}`));
      if (survey.groups.length > 0) cells.push(survey.groups[answerTo('group')] ?? '');
      return `;${cells.join(';')};`;
    });
    return `${[survey.heading, ...rows].join('\n')}\n`;
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(text.value);
      return true;
    } catch {
      // Pages opened from a message have no clipboard; the old way may still work.
      text.focus();
      text.select();
      return document.execCommand('copy');
    }
  }

  function save() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\ufeff', text.value], { type: 'text/csv;charset=utf-8' }));
    link.download = `kano-${respondent}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  function keep() {
    const answers = Object.fromEntries(new FormData(form));
    try {
      localStorage.setItem(survey.key, JSON.stringify({ respondent, answers }));
    } catch {
      // Nothing can be kept here; the answers stand on the page all the same.
    }
  }

  function restore() {
    try {
      const kept = JSON.parse(localStorage.getItem(survey.key) ?? 'null');
      if (!kept) return;
      respondent = String(kept.respondent);
      for (const radio of radios) radio.checked = kept.answers[radio.name] === radio.value;
    } catch {
      // As above.
    }
  }

  function forget() {
    try {
      localStorage.removeItem(survey.key);
    } catch {
      // As above.
    }
    form.reset();
    respondent = newName();
    checked = false;
    text.value = '';
    show();
  }
})();
