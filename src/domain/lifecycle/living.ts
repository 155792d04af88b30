/** The tables whose rows live by events, each with its lifecycle. */
import { COMPANY_LIFECYCLE, type CompanyEffect, type CompanyEvent, type CompanyStanding } from '../company/company-standing';
import {
  MESSAGE_LIFECYCLE,
  type MessageEffect,
  type MessageEvent,
  type MessageGuard,
  type MessageStatus,
} from '../message/message';
import { OFFER_LIFECYCLE, type OfferEffect, type OfferEvent, type OfferGuard, type OfferStatus } from '../offer/offer-status';
import {
  PROPOSITION_LIFECYCLE,
  type PropositionEffect,
  type PropositionEvent,
  type PropositionGuard,
  type PropositionStatus,
} from '../proposition/proposition-status';
import type { Records } from '../records';
import {
  REQUEST_LIFECYCLE,
  type RequestEffect,
  type RequestEvent,
  type RequestGuard,
  type RequestStatus,
} from '../request/request-status';
import type { Lifecycle } from './lifecycle';

interface Lives {
  readonly requests: {
    readonly status: RequestStatus;
    readonly event: RequestEvent;
    readonly guard: RequestGuard;
    readonly effect: RequestEffect;
  };
  readonly offers: {
    readonly status: OfferStatus;
    readonly event: OfferEvent;
    readonly guard: OfferGuard;
    readonly effect: OfferEffect;
  };
  readonly propositions: {
    readonly status: PropositionStatus;
    readonly event: PropositionEvent;
    readonly guard: PropositionGuard;
    readonly effect: PropositionEffect;
  };
  readonly companies: {
    readonly status: CompanyStanding;
    readonly event: CompanyEvent;
    readonly guard: never;
    readonly effect: CompanyEffect;
  };
  readonly messages: {
    readonly status: MessageStatus;
    readonly event: MessageEvent;
    readonly guard: MessageGuard;
    readonly effect: MessageEffect;
  };
}

export type LivingTable = keyof Lives;
export type StatusOf<T extends LivingTable> = Lives[T]['status'];
export type EventOf<T extends LivingTable> = Lives[T]['event'];
export type GuardOf<T extends LivingTable> = Lives[T]['guard'];
export type EffectOf<T extends LivingTable> = Lives[T]['effect'];
export type LifecycleOf<T extends LivingTable> = Lifecycle<StatusOf<T>, EventOf<T>, GuardOf<T>, EffectOf<T>>;

/** A record without what only an event may write. */
export type UnlivingFields<T extends LivingTable> = Omit<Records[T], 'status' | 'standing' | 'recordedStatus'>;

export const LIFECYCLES: { readonly [T in LivingTable]: LifecycleOf<T> } = {
  requests: REQUEST_LIFECYCLE,
  offers: OFFER_LIFECYCLE,
  propositions: PROPOSITION_LIFECYCLE,
  companies: COMPANY_LIFECYCLE,
  messages: MESSAGE_LIFECYCLE,
};

export const LIVING_TABLES = Object.keys(LIFECYCLES) as readonly LivingTable[];
export const isLiving = (table: string): table is LivingTable => table in LIFECYCLES;

/** The field that shows the status: a company's is its standing. */
export const STATUS_FIELD: Readonly<Record<LivingTable, 'status' | 'standing'>> = {
  requests: 'status',
  offers: 'status',
  propositions: 'status',
  companies: 'standing',
  messages: 'status',
};

/** The status of the record: by the last recorded event; of a row that never had one, the status that its cell shows. */
export const recordedStatus = <T extends LivingTable>(table: T, record: Records[T]): StatusOf<T> =>
  (record.recordedStatus as StatusOf<T> | undefined) ?? (record as unknown as Record<string, StatusOf<T>>)[STATUS_FIELD[table]]!;
