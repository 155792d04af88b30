/** Stands in for the spreadsheet behind the export dialog. Tests find it as `window.fakeBackend`. */
import type { ExportApi, ExportView } from '../../src/application/export-api';
import type { Reply } from '../../src/application/sidebar-api';
import { installFakeScript } from './install-fake-script';

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });

export class FakeExportBackend {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  delay = 0;
  readonly failing = new Map<string, string>();
  readonly refusing = new Map<string, string>();
  view: ExportView = {
    lists: [
      { id: 'requests', label: 'Demandes', group: 'tab' },
      { id: 'companies', label: 'Entreprises', group: 'tab' },
      { id: 'panel:calls', label: 'Panneau – Appels', group: 'panel' },
    ],
    chosen: 'companies',
  };

  readonly api: ExportApi = {
    getExport: () => ok(this.view),
    exportList: (id, isVisibleOnly = false) =>
      ok({
        fileName: `${id}-2027-01-05.csv`,
        csv: '\uFEFFRaison sociale;CP\r\nL’Étoile;"=""01000"""',
        rows: isVisibleOnly ? 1 : 3,
        ...(id === 'companies' ? { hidden: 2 } : {}),
      }),
  };
}

if (typeof document !== 'undefined') installFakeScript(new FakeExportBackend());
