/** What a script finds in its global scope: the table of contents of the emulated services. */
import type { RunContext } from './base/run-context';
import './spreadsheet/range-class';
import './spreadsheet/sheet-methods';
import './forms/form-item-methods';
import './spreadsheet/chart-builders';
import { FormApp } from './forms/form';
import { HtmlService } from './html/html-output';
import { GmailApp, MailApp } from './mail/mail-app';
import { CacheService, LockService, PropertiesService, ScriptProperties, UserProperties } from './properties/properties-service';
import { ScriptApp } from './script/script-app';
import { Charts } from './spreadsheet/charts';
import { SpreadsheetApp } from './spreadsheet/spreadsheet-app';
import { ContentService, MimeType } from './tools/content-service';
import { Logger } from './tools/logger';
import { Session } from './tools/session';
import { Utilities } from './tools/utilities';

export const SERVICES: Readonly<Record<string, new (ctx: RunContext) => object>> = {
  SpreadsheetApp,
  Charts,
  FormApp,
  MailApp,
  GmailApp,
  HtmlService,
  ScriptApp,
  PropertiesService,
  CacheService,
  LockService,
  Session,
  Utilities,
  Logger,
  ContentService,
  MimeType,
  ScriptProperties,
  UserProperties,
};

/** Services of the platform that are known by name only: each use of them says so. */
export const ABSENT_SERVICES: readonly string[] = [
  'DriveApp',
  'DocumentApp',
  'CalendarApp',
  'UrlFetchApp',
  'SlidesApp',
  'ContactsApp',
  'CardService',
  'XmlService',
  'Maps',
  'LanguageApp',
  'GroupsApp',
  'Jdbc',
  'LinearOptimizationService',
  'SitesApp',
  'Browser',
];
