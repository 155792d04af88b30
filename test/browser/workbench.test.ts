/** The workbench in a browser, from its first screen to a new start: one session, whose parts are told apart in `workbench/`. */
import { closeBench, openBench } from './workbench/bench';
import { theSpreadsheet, withoutMouse, whatIsDrawnWhere } from './workbench/spreadsheet';
import { scriptsOwnPages, pageOfScript, clockAndExecutions, questionOfScript, theMenus, guidedTour } from './workbench/script';
import { formAndMessage } from './workbench/form-and-message';
import { failingWrite, secondWindow, theServer, startingAgain } from './workbench/server';

jest.setTimeout(60_000);

beforeAll(openBench);
afterAll(closeBench);

theSpreadsheet();
scriptsOwnPages();
withoutMouse();
whatIsDrawnWhere();
pageOfScript();
failingWrite();
secondWindow();
formAndMessage();
clockAndExecutions();
questionOfScript();
theMenus();
guidedTour();
theServer();
startingAgain();
