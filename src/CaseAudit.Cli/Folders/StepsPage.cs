namespace CaseAudit.Cli;

/// <summary>The README of a review folder: what goes where, and the steps with their dates.</summary>
internal static class StepsPage
{
    public static string Of(Timetable times) => $"""
        # Review

        Everything here is confidential: the folder and what `caseaudit` writes into it can be read by you alone. Keep it so, hold nothing here for longer
        than the review needs it, and put no name of a person into any file; cases, workers and auditors are references.

        On site: {times.Week}.

        | folder | what goes into it |
        |---|---|
        | `lists/` | the council’s lists to choose from, one row a case under the headings that stand there; and the samples chosen |
        | `cases/` | case extracts as JSON (`caseaudit schema cases`) |
        | `audits/` | the council’s audit programme as JSON (`caseaudit schema audits`) |
        | `responses/` | your own words on the findings, `responses.json` |
        | `reports/` | what you hand in |
        | `caseaudit.json` | the settings of this review: the council’s own standards, if it has any |

        ## Steps

        Each command is run in this folder. After the dates stands where the manual says so.

        ### By {times.Before(6)}: the lists (App. 12, 13)

        The council gives about 30 open cases, drawn at random from those allocated (`lists/case-records.csv`); for the validation of audits, 20 cases
        audited in the three months before (`lists/audit-validation.csv`); for case mapping, ten cases in each of the four areas
        (`lists/case-mapping.csv`; App. 7 asks for these as soon as the review is agreed).

        ### By {times.Before(4)}: the files are chosen, and the council is told (App. 13)

        ```sh
        caseaudit select . --for case-records
        caseaudit select . --for case-records --format json --out lists/case-records.sample.json
        caseaudit select . --for audit-validation
        caseaudit select . --for audit-validation --format json --out lists/audit-validation.sample.json
        caseaudit select . --for case-mapping
        caseaudit select . --for case-mapping --format json --out lists/case-mapping.sample.json
        ```

        The sample says why each file was chosen and what it leaves out; talk it over with the council. Its seed is recorded: whoever has the list can
        choose again and find the same cases. About now you visit the council for a day to read the audits and their files.

        ### Until {times.Before(2)}: read, judge, report (App. 12, 13)

        Put the extracts of the chosen cases into `cases/` and the audit programme into `audits/`.

        ```sh
        caseaudit check . --out reports/case-records.txt
        caseaudit check . --format json --out reports/findings.json
        caseaudit audits . --out reports/audit-validation.txt
        caseaudit report .
        ```

        `report` writes the case records report and the audit validation report, as Word, HTML and Excel; they say how the files were chosen, and hold your
        own words where `responses/responses.json` has any (`caseaudit schema responses`).

        Read the files yourself, too: what a rule cannot see, `caseaudit explain CODE` says. Both reports go to the review team and the council on that day at
        the latest. In the week after, the first thoughts are put together ({times.Before(1)}).

        ### On site, {times.Week}

        Talk to the practitioners and managers about their cases, with the questions that stand beside the findings. Look at up to six current referrals and
        assessments (App. 13): set `"reviewStage": "onSite"` in their extracts, put them into `cases/` and run `check` and `report` again for their outcome reports.

        ### By {times.After(3)}: the letter (App. 17)

        The draft letter goes to the council, with both reports appended.
        """.ReplaceLineEndings("\n") + "\n";
}
