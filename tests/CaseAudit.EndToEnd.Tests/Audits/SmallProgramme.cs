namespace CaseAudit.EndToEnd.Tests.Audits;

/// <summary>A small audit programme over cases of <c>samples/cases/2024</c>.</summary>
internal static class SmallProgramme
{
    public const string Cases = "samples/cases/2024";

    /// <summary>Two audits, one report, one learning event on something else.</summary>
    public const string Json =
        """
        {
          "schema": "caseaudit/audits/v1",
          "authority": "Anytown",
          "extractedOn": "2024-05-31",
          "priorities": [ "neglect" ],
          "audits": [
            {
              "auditId": "AU-01", "caseId": "E-2401", "completedOn": "2024-05-10", "kind": "singleAgency", "theme": "neglect",
              "auditor": { "ref": "A-1", "role": "team manager", "managesCase": false },
              "overallJudgement": "good", "moderatedJudgement": "requiresImprovement",
              "areas": [
                { "area": "assessment", "judgement": "outstanding", "commentary": "The assessment of 12 March 2024 weighs the history of neglect and states what each parent needs to change." },
                { "area": "planningAndReview", "judgement": "inadequate", "commentary": "Poor." },
                { "area": "recording", "judgement": "notConsidered" }
              ],
              "recommendations": [
                { "id": "RC-1", "text": "The team manager will update the chronology of the case by 30 April 2024.", "owner": "team manager", "due": "2024-04-30", "status": "open" },
                { "id": "RC-2", "text": "Improve practice.", "due": "2024-04-12", "status": "completed", "completedOn": "2024-04-10" }
              ]
            },
            {
              "auditId": "AU-02", "caseId": "E-2402", "completedOn": "2024-05-14", "theme": "neglect",
              "auditor": { "ref": "A-2", "role": "principal social worker", "managesCase": true },
              "areas": [ { "area": "assessment", "judgement": "good", "commentary": "Well analysed." } ]
            }
          ],
          "reports": [
            {
              "reportId": "Q1-2024", "periodFrom": "2024-01-01", "periodTo": "2024-03-31", "auditsCovered": [ "AU-01", "AU-09" ],
              "completedOn": "2024-04-20", "receivedByManagementOn": "2024-05-02", "pages": 9,
              "themes": [ { "theme": "neglect", "count": 1, "of": 2 } ]
            }
          ],
          "learning": [ { "date": "2024-05-20", "audience": "practitioners", "form": "seminar", "themes": [ "private fostering" ] } ]
        }
        """;
}
