// Entry of a form's own page: finds the form of the address, says when it is closed or gone.
import { render, type ComponentChildren } from 'preact';
import { callRuntime } from '../page/call-runtime';
import { platformAddress } from '../page/local-address';
import { Form } from './form';

async function page(): Promise<ComponentChildren> {
  const id = /\/forms\/d\/e\/([^/]+)\//.exec(location.pathname)?.[1] ?? '';
  const form = await callRuntime('form', id);
  if (!form)
    return (
      <Notice title="Ce formulaire n’existe plus">
        Il a été supprimé, ou l’adresse est incomplète. Demandez un nouveau lien à la personne qui vous l’a envoyé.
      </Notice>
    );
  document.title = form.title || form.fileName;
  if (!form.acceptingResponses)
    return <Notice title={form.title}>{form.closedMessage || 'Ce formulaire n’accepte plus de réponses.'}</Notice>;
  const prefilled = location.search.includes('entry.')
    ? (await callRuntime('readPrefilledUrl', platformAddress(location.pathname + location.search))).answers
    : {};
  return <Form form={form} prefilled={prefilled} />;
}

function Notice({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <main class="form-page">
      <section class="card titled first">
        <h1>{title}</h1>
        <p class="description">{children}</p>
      </section>
    </main>
  );
}

const root = document.getElementById('root');
page()
  .catch((error: unknown) => (
    <Notice title="Le formulaire ne s’ouvre pas">{error instanceof Error ? error.message : String(error)}</Notice>
  ))
  .then((content) => {
    root?.replaceChildren();
    if (root) render(content, root);
  });
