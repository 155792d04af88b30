/** « Vérifier la plateforme »: tries each service that the add-on counts on, cleans up, and shows a report to be copied. */
import {
  probeReport,
  probeSummary,
  probeWords,
  PROBE_TEXTS,
  type ProbeCode,
  type ProbeResult,
} from '../../wording/probe/probe-texts';
import { inHtml } from '../html/in-html';
import { item } from '../ui/item';
import type { Run } from '../run';
import { ProbeBench } from './probe-bench';
import { PROBES } from './probes';

/** What one probe gives. Never throws: what the platform refuses is what was asked. */
function tryProbe(code: ProbeCode, bench: ProbeBench): ProbeResult {
  const probe = PROBES[code];
  if (probe === 'by-hand') return { code, verdict: 'by-hand', found: '' };
  try {
    const finding = probe(bench);
    if (finding === undefined) return { code, verdict: 'by-hand', found: '' };
    const [isExpected, found] = finding;
    return { code, verdict: isExpected ? 'as-expected' : 'different', found };
  } catch (error) {
    return { code, verdict: 'failed', found: error instanceof Error ? error.message : String(error) };
  }
}

/** All probes in the order of their table, and what could not be taken away. Cleans up first after one that was broken off. */
function runProbes(run: Run): {
  readonly results: readonly ProbeResult[];
  readonly left: readonly string[];
} {
  const bench = new ProbeBench(run.tabs.spreadsheet, PropertiesService.getDocumentProperties(), run.say);
  bench.clear();
  const codes = Object.keys(PROBE_TEXTS) as ProbeCode[];
  const results = codes.map((code, index) => {
    if (PROBES[code] !== 'by-hand') run.say(probeWords.trying(index + 1, codes.length, PROBE_TEXTS[code].tried));
    return tryProbe(code, bench);
  });
  const left = bench.clear();
  return {
    results,
    left: [...(left.includes('form') ? [probeWords.leftForm] : []), ...(left.includes('tab') ? [probeWords.leftTab] : [])],
  };
}

function show(report: string): void {
  const page = HtmlService.createHtmlOutput(
    `<base target="_top"><div lang="fr" style="font:13px/1.5 Arial"><p id="h">${inHtml(probeWords.copyHelp)}</p>` +
      `<textarea readonly aria-label="${inHtml(probeWords.copy)}" aria-describedby="h" rows="26" ` +
      `style="box-sizing:border-box;width:100%;font:12px/1.4 monospace">${inHtml(report)}</textarea></div>`,
  );
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(720).setHeight(560), probeWords.title);
}

/** Asks first: a tab and a form come and go before the person's eyes. */
export const verifyPlatform = (): void =>
  item((run) => {
    const ui = SpreadsheetApp.getUi();
    if (ui.alert(probeWords.title, probeWords.ask, ui.ButtonSet.YES_NO) !== ui.Button.YES) return probeWords.kept;
    const { results, left } = runProbes(run);
    show(probeReport(results, [], left));
    return probeSummary(results);
  });
