/** Papers, minutes, the list of resources, themes: what is shown or sent beside the placing of pupils. */
import type { Paper, PapersView } from '../../../src/application/papers-api';
import { byOf, click, reference } from './click';
import { pick, type Gesture } from './gesture';
import { ANIMATORS } from './people';

/** A sheet of a school holds its own pupils alone. */
const schoolSheet: Gesture = {
  name: 'school-sheet',
  theme: 'network',
  weight: 3,
  play(world, draw, { requests }) {
    const { isDone, value } = world.call(byOf(draw), 'getPapers', []);
    if (!isDone) return undefined;
    const { schools, attestations, catalogue } = value as PapersView;
    const choice = pick([...schools, ...attestations, catalogue], draw[0]);
    if (choice === undefined) return undefined;
    const shown = world.call(byOf(draw), 'getPaper', [choice.id]);
    if (!shown.isDone) return undefined;
    const paper = shown.value as Paper;
    if (paper.kind === 'school')
      for (const line of paper.requests) {
        const { schoolName, schoolUai } = requests.find((one) => one.reference === line.reference) ?? {};
        if (schoolUai !== undefined && !choice.id.includes(schoolUai))
          throw new Error(`the sheet ${choice.id} shows ${line.reference}, of ${schoolName}`);
      }
    return `${ANIMATORS[byOf(draw)]} imprime « ${choice.label} ».`;
  },
};

export const PAPER_GESTURES: readonly Gesture[] = [
  schoolSheet,
  {
    ...click('minutes-kept', 3, 'saveMinutes', ({ meetings }, [which, words]) => {
      const mine = reference(meetings, which);
      const input = {
        reference: mine,
        link: words % 3 === 0 ? 'http://exemple.example' : '',
        text: `Point ${words % 4}`,
        resources: [],
      };
      return mine === undefined ? undefined : { args: [input], said: `note le compte rendu de ${mine}` };
    }),
    theme: 'meetings',
  },
  {
    ...click('minutes-sent', 3, 'sendAfterMeeting', ({ meetings }, [which, what]) => {
      const mine = reference(meetings, which);
      const input = { reference: mine, what: what % 2 === 0 ? 'minutes' : 'attestations' };
      return mine === undefined ? undefined : { args: [input], said: `envoie ${input.what} de ${mine} aux présents` };
    }),
    theme: 'meetings',
  },
  {
    ...click('resources-shared', 2, 'shareResources', (_, [whom]) => {
      const to = whom % 2 === 0 ? 'schools' : 'companies';
      return { args: [{ to }], said: `envoie la liste des ressources (${to})` };
    }),
    theme: 'network',
  },
  {
    ...click('theme-made', 3, 'makeTheme', ({ needs }, [which, into]) => {
      const mine = reference(needs, which);
      const input = { reference: mine, into: into % 2 === 0 ? 'meeting' : 'resource' };
      return mine === undefined ? undefined : { args: [input], said: `fait du besoin ${mine} une ${input.into}` };
    }),
    theme: 'network',
  },
];
