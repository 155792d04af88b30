/** The spreadsheet's history: a version remembered, and brought back while everything beside the cells stays as it is. */
import type { GestureResult, SpreadsheetVersion } from '../../contract';
import { rememberWorkbook } from '../../apps-script/spreadsheet/model/workbook-memory';
import { destinationOf } from '../../apps-script/forms/response-sheet';
import { toZonedIso } from '../../clock/zone';
import type { Engine } from '../engine';
import { fireChange } from './edit-cells';

const versions = new WeakMap<SpreadsheetVersion, { readonly engine: Engine; readonly restore: () => void }>();

export function rememberVersion(engine: Engine): SpreadsheetVersion {
  const version = { savedAt: toZonedIso(engine.platform.clock.now(), engine.project.manifest.timeZone) };
  versions.set(version, { engine, restore: rememberWorkbook(engine.platform.workbook) });
  return version;
}

/** @throws Error for a version of another runtime */
export function restoreVersion(engine: Engine, version: SpreadsheetVersion): GestureResult {
  const known = versions.get(version);
  if (known?.engine !== engine) throw new Error('this version is one of another runtime');
  engine.refuseWhileRunning('an older version');
  const { platform } = engine;
  const { workbook, forms } = platform;
  return engine.perform((gesture) => {
    // Ids of tabs are never given again, and a tab that a form has found since keeps that form.
    const { nextSheetId, nextProtectionId, nextChartId } = workbook.properties;
    known.restore();
    Object.assign(workbook.properties, { nextSheetId, nextProtectionId, nextChartId });
    for (const sheet of workbook.sheets) {
      const form = sheet.properties.formLink && forms.byId(sheet.properties.formLink.formId);
      if (sheet.properties.formLink && form?.destinationSheetId !== sheet.id) delete sheet.properties.formLink;
    }
    for (const form of forms.forms)
      if (form.destinationSheetId !== undefined && !destinationOf(platform, form)) delete forms.touch(form).destinationSheetId;
    engine.history.clear();
    fireChange(engine, gesture, 'OTHER');
    return {};
  });
}
