package uk.police.portfolio.decision.meeting.web;

/** An interest that was declared in a meeting. */
record InterestRow(String caseReference, String personName, String officeTitle, String words) {}
