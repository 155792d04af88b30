/** To the animator: what stops the hub, and what mends it. */
import { fr } from '../text/typography';

interface Stuck {
  readonly title: string;
  readonly advice: string;
}

/** Everything that stops the hub, in one message. */
export function stuckMessage(stuck: readonly Stuck[]): { readonly subject: string; readonly text: string } {
  const lines = stuck.map(({ title, advice }) => fr`${title}\n${advice}`);
  return {
    subject:
      stuck.length === 1 ? fr`Pôle de stages : une tâche est bloquée` : fr`Pôle de stages : ${stuck.length} tâches sont bloquées`,
    text: fr`Bonjour,\n\nCe qui est arrêté dans le pôle, et comment y remédier :\n\n${lines.join('\n\n')}\n\nTout le reste continue. Chaque point se règle dans le classeur par « Pôle de stages › Entretien › Santé du pôle ». Ce message part une fois par jour tant que quelque chose est arrêté.`,
  };
}
