import { fill } from '../fill.ts';
import { toPersianDigits } from '../persian/digits.ts';
import { IMPORTANCE_SCALE } from './importance.ts';
import type { FeatureQuestions, Questionnaire } from './questionnaire.ts';
import { questionnaireTitle } from './questionnaire-title.ts';
import { respondentTable } from './respondent-table.ts';
import type { QuestionnaireWords } from './wording.ts';

/** The sentences of the page for respondents: `src/ui/respondent.fa.json`. */
export type RespondentWords = Readonly<Record<keyof typeof import('../../ui/respondent.fa.json'), string>>;

/** What the page carries inside itself, with the SHA-256 of each in base64: nothing else in it may run. */
export interface RespondentAssets {
  readonly script: string;
  readonly scriptHash: string;
  readonly style: string;
  readonly styleHash: string;
}

export type PageWords = QuestionnaireWords & RespondentWords;

/**
 * A whole page that asks the questionnaire without any server: one file that opens from a disk or a message, keeps the answers on
 * the respondent's device and hands them back as text and file. Every text is escaped; the page's policy lets nothing run but its
 * own script, and nothing reach a network.
 */
export function respondentPage(
  questionnaire: Questionnaire,
  product: string,
  words: PageWords,
  assets: RespondentAssets,
): string {
  const title = escapeHtml(questionnaireTitle(product, words));
  const say = (key: keyof RespondentWords) => escapeHtml(words[key]);
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${assets.scriptHash}'`,
    `style-src 'sha256-${assets.styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<style>${assets.style}</style>
</head>
<body>
<main>
<form id="form">
<h1>${title}</h1>
<p>${escapeHtml(questionnaire.intro)}</p>
<p class="note live">${say('respondent.private')}</p>
<noscript><p class="notice">${say('respondent.noScript')}</p></noscript>
${questionnaire.features.map((questions, place) => pairHtml(questions, place, questionnaire, words)).join('\n')}
${groupHtml(questionnaire, words)}<p class="notice" id="gaps" role="alert" hidden></p>
<p class="actions live"><button id="finish">${say('respondent.finish')}</button>
<button type="button" id="anyway" class="quiet" hidden>${say('respondent.finishAnyway')}</button></p>
<div class="progress live"><progress id="bar" aria-label="${say('respondent.progress')}" value="0" max="1"></progress> <span id="done"></span></div>
</form>
${endHtml(say)}</main>
<script type="application/json" id="survey">${surveyJson(questionnaire, words)}</script>
<script>${assets.script}</script>
</body>
</html>
`;
}

function pairHtml(
  { functional, dysfunctional, importance }: FeatureQuestions,
  place: number,
  { wording }: Questionnaire,
  words: PageWords,
): string {
  const options = wording.map((text, index): Option => [String(index + 1), text]);
  const scale = IMPORTANCE_SCALE.map((step): Option => [String(step), toPersianDigits(String(step))]);
  const fields = [
    questionHtml(`a${place}`, functional, options, words),
    questionHtml(`b${place}`, dysfunctional, options, words),
    importance === null ? '' : questionHtml(`c${place}`, importance, scale, words, 'scale', scaleText(words)),
  ];
  return `<section class="pair">${fields.join('')}</section>`;
}

function groupHtml({ group }: Questionnaire, words: PageWords): string {
  if (!group) return '';
  const options = group.names.map((name, place): Option => [String(place), name]);
  return `<section class="pair">${questionHtml('group', group.question, options, words, 'groups')}</section>\n`;
}

type Option = readonly [value: string, text: string];

function questionHtml(
  name: string,
  question: string,
  options: readonly Option[],
  words: PageWords,
  kind = 'choices',
  note = '',
): string {
  const labels = options.map(
    ([value, text]) =>
      `<label><input type="radio" name="${name}" value="${value}"><span>${escapeHtml(text)}</span></label>`,
  );
  return `<fieldset class="${kind}" aria-describedby="${name}-missing"><legend>${escapeHtml(question)}</legend>${
    note && `<p class="note">${escapeHtml(note)}</p>`
  }<div>${labels.join('')}</div><p class="missing" id="${name}-missing" hidden>${escapeHtml(words['respondent.missing'])}</p></fieldset>`;
}

function scaleText(words: PageWords): string {
  const [low, high] = [IMPORTANCE_SCALE[0], IMPORTANCE_SCALE.at(-1)].map((end) =>
    toPersianDigits(String(end)),
  );
  return fill(words['respondent.scale'], {
    low: low ?? '',
    lowMeaning: words['kanoQuestionnaire.scaleLow'],
    high: high ?? '',
    highMeaning: words['kanoQuestionnaire.scaleHigh'],
  });
}

const endHtml = (say: (key: keyof RespondentWords) => string): string => `<section id="end" hidden>
<h1 id="ready" tabindex="-1">${say('respondent.ready')}</h1>
<p>${say('respondent.send')}</p>
<label for="text">${say('respondent.text')}</label>
<textarea id="text" readonly rows="6"></textarea>
<p class="actions"><button type="button" id="copy">${say('respondent.copy')}</button>
<button type="button" id="share" hidden>${say('respondent.share')}</button>
<button type="button" id="save">${say('respondent.save')}</button></p>
<p class="notice" id="told" role="status" hidden></p>
<p class="actions"><button type="button" id="change" class="quiet">${say('respondent.change')}</button>
<button type="button" id="sent" class="quiet">${say('respondent.sent')}</button></p>
</section>
<p id="thanks" tabindex="-1" hidden>${say('respondent.thanks')}</p>
`;

/** What the script works with. `key` tells this questionnaire's saved answers from those of another file. */
function surveyJson(questionnaire: Questionnaire, words: PageWords): string {
  const table = respondentTable(questionnaire, words);
  const survey = {
    key: `kano-${checksum(JSON.stringify(questionnaire))}`,
    ...table,
    words: {
      answered: words['respondent.answered'],
      missing: words['respondent.missingCount'],
      copied: words['respondent.copied'],
      copyFailed: words['respondent.copyFailed'],
    },
  };
  return JSON.stringify(survey).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** FNV-1a, 32 bits: texts that differ get different names, for all practical purposes. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
