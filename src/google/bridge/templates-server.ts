/** Answers the templates dialog. */
import type { TemplatesApi } from '../../application/templates-api';
import { templateRows, templateValues } from '../../application/templates/template-rows';
import { saveTemplate, templatesView } from '../../application/templates/template-texts';
import { trialOfTemplate } from '../../application/templates/try-template';
import { requirePermissions } from '../permissions/require-permissions';
import { reply } from './reply';

export const templatesServer: TemplatesApi = {
  getTemplates: () => reply((run) => run.read(templatesView)),
  getTemplateRows: (name) => reply((run) => run.read((register) => templateRows(register, name))),
  getTemplateValues: (name, reference) =>
    reply((run) => run.read((register) => templateValues(register, run.ports, name, reference))),
  saveTemplate: (change) => reply(({ ports }) => ports.unitOfWork((register) => saveTemplate(register, ports, change))),
  tryTemplate: (draft, reference) =>
    reply((run) => {
      requirePermissions('send-mail');
      run.ports.mailer.send(run.read((register) => trialOfTemplate(register, run.ports, draft, reference ?? undefined)));
      return null;
    }),
};
