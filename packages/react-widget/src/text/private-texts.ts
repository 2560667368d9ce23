import type { Messages } from './en.ts';

/** The texts of private mode: where nothing is sent, nothing says that something is. */
export function privateTexts(text: Messages): Messages {
  return {
    ...text,
    uploadTitle: text.privateUploadTitle,
    uploadingTitle: text.privateReadingTitle,
    uploading: text.privateReading,
    uploadCanContinue: text.privateReadingLarge,
    scoringQueued: text.privateScoringQueued,
    scoringNote: text.privateScoringNote,
    scoringCancelledNote: text.privateCancelledNote,
    // Nothing goes on without the page.
    stopWaiting: text.startOver,
  };
}
