/**
 * Every widget by the name its island carries, for editions that are opened without a server: there one classic script
 * stands in for all modules. Widgets take plain JSON and need neither `import.meta` nor `fetch` while they load.
 */
export { CaseFilter } from './cases/CaseFilter.tsx';
export { CertificateTool } from './certificate/CertificateTool.tsx';
export { Consultations } from './topics/Consultations.tsx';
export { converse } from './dialogues/converse.tsx';
export { LearningDesk } from './learning/LearningDesk.tsx';
export { LearningRecord } from './learning/LearningRecord.tsx';
export { NamingTool } from './naming/NamingTool.tsx';
export { OwnSheets } from './worksheets/OwnSheets.tsx';
export { PositionDesk } from './position/PositionDesk.tsx';
export { PrintChoice } from './worksheets/PrintChoice.tsx';
export { RecordsTool } from './put-away/RecordsTool.tsx';
export { Resume } from './learning/Resume.tsx';
export { ReviewDesk } from './review/ReviewDesk.tsx';
export { SelfAssessmentPlace } from './self-assessment/SelfAssessmentPlace.tsx';
export { Topics } from './topics/Topics.tsx';
export { WorksheetForm } from './worksheets/WorksheetForm.tsx';
export { WorksheetPart } from './worksheets/WorksheetPart.tsx';
export { enlivenMarks } from './lesson/marks.ts';
export { enlivenQuestions } from './questions/enliven.ts';
