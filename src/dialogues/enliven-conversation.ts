/** Brings the conversation of a dialogue's page to life. */
import { enliven } from '../enliven.ts';
import { Conversation } from './Conversation.tsx';

enliven({ Conversation });
