/** Every table, in the order in which they are offered. Another award's have its own axes, and places only where it has some. */
import type { PublishedRecueil } from '#recueil';
import { tableDesActions } from './actions.ts';
import { tableDesAxes, tableDesEditions, tableDesListes } from './autres.ts';
import { tablesACote } from './cotes.ts';
import type { Table } from './types.ts';

export const tables = (recueil: PublishedRecueil): Table[] => [tableDesActions(recueil), tableDesEditions, ...tablesACote(recueil), tableDesAxes, tableDesListes];
