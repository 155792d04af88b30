/** Resources, meetings and needs among what the search finds. */
import { meetingLabel } from '../../wording/labels/meeting-label';
import { meetingStateLabels, needStateLabels, resourceMomentLabels, resourceStateLabels } from '../../wording/labels/network';
import { needSentence } from '../../wording/sidebar/network-sentences';
import { inParts } from '../../wording/text/typography';
import type { Register } from '../ports';
import type { Row } from './searched-row';

export function* networkRows(register: Register): Iterable<Row> {
  for (const { reference, title, theme, authors, trainings, link, state, moment } of register.all('resources'))
    yield {
      reference,
      texts: [reference, title, theme, authors, trainings],
      numbers: [],
      shown: () => ({
        card: { kind: 'network', reference },
        title,
        detail: inParts([state && resourceStateLabels[state], moment && resourceMomentLabels[moment], link]),
      }),
    };
  for (const meeting of register.all('meetings'))
    yield {
      reference: meeting.reference,
      texts: [meeting.reference, meeting.title, meeting.theme, meeting.place],
      numbers: [],
      shown: () => ({
        card: { kind: 'meeting', reference: meeting.reference },
        title: meetingLabel({ ...meeting, place: undefined }),
        detail: inParts([meeting.state && meetingStateLabels[meeting.state], meeting.place]),
      }),
    };
  for (const need of register.all('needs'))
    yield {
      reference: need.reference,
      texts: [need.reference, need.subject, need.description, need.from],
      numbers: [],
      shown: () => ({
        card: { kind: 'network', reference: need.reference },
        title: needSentence(need),
        detail: inParts([need.reference, need.state && needStateLabels[need.state]]),
      }),
    };
}
