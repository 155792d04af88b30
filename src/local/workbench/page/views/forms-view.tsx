// The forms of the script: what each asks, whether it is open, its page.
import type { FormView } from '../../../contract';
import { callRuntime } from '../call-runtime';
import { counted } from '../moment';
import { localAddresses } from '../local-address';
import { useModel } from '../use-model';

export function FormsView() {
  const model = useModel();
  const { forms } = model;
  if (!forms)
    return (
      <div class="view">
        <div class="skeleton" aria-busy="true" />
      </div>
    );
  return (
    <div class="view forms-view">
      <h1>Formulaires</h1>
      {forms.length === 0 && (
        <p class="empty">
          Aucun formulaire pour l’instant. C’est le script qui les crée : cherchez dans son menu la commande qui prépare les
          formulaires.
        </p>
      )}
      <ul class="cards">
        {forms.map((form) => (
          <FormCard form={form} key={form.id} />
        ))}
      </ul>
    </div>
  );
}

function FormCard({ form }: { readonly form: FormView }) {
  const model = useModel();
  const questions = form.items.filter((item) => item.kind !== 'PAGE_BREAK' && item.kind !== 'SECTION_HEADER').length;
  const sections = form.items.filter((item) => item.kind === 'PAGE_BREAK').length + 1;
  return (
    <li class="card">
      <div class="card-text">
        <h2>{form.title || form.fileName}</h2>
        {form.description && <p class="clamped">{form.description}</p>}
        <p class="quiet">
          <span class={`mark ${form.acceptingResponses ? 'done' : 'closed'}`}>
            {form.acceptingResponses ? 'Ouvert' : 'Fermé'}
          </span>{' '}
          {counted(questions, 'question', 'questions', 'aucune question')} · {counted(sections, 'section', 'sections', '')}
        </p>
      </div>
      <div class="card-actions">
        <a class="button main" href={localAddresses(form.publishedUrl, location.origin)} target="_blank" rel="noopener">
          Remplir
        </a>
        <button
          type="button"
          class="button"
          aria-label={`Supprimer le formulaire ${form.title}`}
          onClick={() =>
            void model
              .confirm(
                'Supprimer le formulaire',
                `Le formulaire « ${form.title} » ne pourra plus être rempli ; les réponses déjà reçues restent dans le classeur. Le supprimer\u00a0?`,
                'Supprimer',
              )
              .then((yes) => (yes ? callRuntime('deleteForm', form.id).then(() => model.refresh('forms')) : undefined))
              .catch((error: unknown) => model.complain(error))
          }
        >
          Supprimer
        </button>
      </div>
    </li>
  );
}
