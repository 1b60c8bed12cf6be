namespace CaseAudit.Extracts.Generating;

/// <summary>What generated records say: sentences of our own, without names, places or anything from a real record.</summary>
internal static class Phrases
{
    public static readonly IReadOnlyList<string> ChildViews =
    [
        "Said that mornings are calmer now and that breakfast is the best part of the day.",
        "Drew the house with everybody on different floors; said the shouting stops when the visitors go.",
        "Wants to keep the same school and to see the grandparents on Sundays.",
        "Did not want to talk at first; then said that the new flat is cold and that sleep is hard.",
        "Says that the meetings are about grown-ups and would like somebody to ask about football.",
        "Was watched at play: moved towards the mother for comfort and settled within a minute.",
        "Would like fewer changes of worker and for people to come when they say they will.",
        "Said that weekends are fine and that Mondays are not.",
    ];

    public static readonly IReadOnlyList<string> ParentViews =
    [
        "Feels judged by the agencies but agrees that the evenings had become unsafe.",
        "Wants help with the debts first; thinks that the rest would follow.",
        "Does not accept the concern and says that the school exaggerates.",
        "Has asked for one person to ring instead of five.",
        "Is proud of how the last months have gone and afraid that the help will stop.",
    ];

    public static readonly IReadOnlyList<string> AnalysisSentences =
    [
        "The pattern over the last year shows that crises follow the weeks in which the household has no money, because the adults then stop eating with the children and quarrel.",
        "This is likely to weigh more on the youngest, whose day depends wholly on the adults, whereas the older ones have found places outside the home where they are fed and noticed.",
        "The strengths are real: school is reached every day, the grandparents are near, and both parents ask for help when it is offered in a way that they can use.",
        "However, earlier help ended each time when things looked better, and within weeks the old routine came back; therefore improvement has to be seen over several months before it is trusted.",
        "The impact on sleep, weight and concentration is described by three agencies independently, which means that it cannot be put down to one bad week or one observer.",
        "Despite the good will of everybody, nobody has yet asked what a safe evening would look like, and the plan should begin there.",
        "If nothing changes, the likelihood of harm increases as the days grow shorter and the family spends more time indoors together.",
        "On balance the risk can be held at home, given that the adults keep to the agreement and that somebody sees the child alone often enough to know whether it is kept.",
    ];

    public static readonly IReadOnlyList<string> ThinAnalyses =
    [
        "Visited the home, spoke with the parents, checked the bedroom. School has no concerns.",
        "Concerns remain. Family to work with professionals.",
        "See chronology and referral. Threshold met.",
    ];

    public static readonly IReadOnlyList<string> Conclusions =
        ["A plan is needed so that the changes last.", "The help can be given without a statutory plan.", "The risk is high and needs a conference.", "Work continues under the present plan."];

    public static readonly IReadOnlyList<string> ProtectiveFactors =
        ["grandparents near by", "attends school every day", "mother asks for help", "stable tenancy", "warm bond with the father", "trusted teacher", "friends on the street"];

    public static readonly IReadOnlyList<string> Outcomes =
    [
        "The child sleeps through the night and feels safe at home.",
        "The child is no longer present when adults quarrel.",
        "The child is in school every day and makes friends there.",
        "The child is cared for by adults who are sober and feels settled.",
        "The child lives in a home that is warm and clean.",
        "The child knows who to go to when worried and trusts that person.",
        "The child thrives and meets milestones for age.",
        "The young person stays in the placement and feels heard.",
    ];

    public static readonly IReadOnlyList<string> Activities =
        ["Parents to attend the programme.", "Complete the referral to the family centre.", "Continue to monitor.", "Engage with professionals.", "Support to be provided."];

    public static readonly IReadOnlyList<string> Measures =
        ["Attendance register, 95 % over a term.", "Sleep diary kept for four weeks.", "No police call to the address for three months.", "The child’s own scale from 1 to 10, asked monthly.", "Weight chart kept by the health visitor."];

    public static readonly IReadOnlyList<string> Baselines =
        ["At the start 71 % attendance.", "At the start three disturbed nights a week.", "Four calls in the last quarter.", "The child said 3 out of 10.", "Below the second centile."];

    public static readonly IReadOnlyList<string> Actions =
    [
        "Write the bedtime routine down with the parents and leave it on the fridge.",
        "See the child alone at school and record the child’s words.",
        "Send the weight chart to the social worker.",
        "Agree the safety plan with both parents in writing.",
        "Offer two sessions on managing debts.",
        "Carry out a home visit and report on the condition of the bedrooms.",
        "Give the family the names of the groups that meet near by.",
        "Share attendance figures every Friday.",
    ];

    public static readonly IReadOnlyList<string> Contingencies =
        ["If the agreement is broken the grandparents take the child in and a strategy discussion is held the same day.", "Legal planning meeting if there is no change by the next review.", "Emergency number given; respite carer named."];

    public static readonly IReadOnlyList<string> DelayReasons = ["Chair unwell; date moved.", "Family away.", "Waiting for the paediatric report.", "Quorum not reached on the first date."];

    public static readonly IReadOnlyList<string> ChangesOfApproach =
        ["Work moves from the mother alone to both parents together.", "Family group conference instead of a further programme.", "Sessions at school, since home has not worked.", "Written agreement replaced by unannounced visits."];

    public static readonly IReadOnlyList<string> Decisions =
        ["Plan continues with the changes noted.", "Actions of health brought forward.", "Step down to be considered at the next review.", "Legal advice to be taken.", "Visiting to be weekly until the next meeting."];

    public static readonly IReadOnlyList<string> ManagerDecisions =
        ["Agreed as recommended.", "Proceed; visit before the end of the week.", "Agreed, with the actions set below.", "Not agreed: more is needed on the father’s part.", "Oversight: work is on course."];

    public static readonly IReadOnlyList<string> Rationales =
        ["The pattern repeats and earlier help did not last.", "Three agencies describe the same concern.", "Risk has fallen and the family uses the help.", "The child’s own account is consistent."];

    public static readonly IReadOnlyList<string> Directions =
        ["See the child alone.", "Update the risk assessment.", "Ask the school for its record of the last month.", "Bring the chronology up to date.", "Arrange the core group."];

    public static readonly IReadOnlyList<string> Reflections =
    [
        "What makes me hopeful, and is that from the child’s day or from the parents’ words? Agreed to test it with the school.",
        "We looked at the case from the youngest child’s place and saw that nobody has asked about the evenings.",
        "Talked about how tiring this family’s anger is and what it keeps us from asking.",
        "Two hypotheses: low mood, or fear of the partner. Agreed what would tell them apart.",
    ];

    public static readonly IReadOnlyList<string> NotAloneReasons = ["The child asked for the mother to stay.", "The child was asleep.", "Too unwell to talk."];

    public static readonly IReadOnlyList<string> Significance =
        ["The third time this year; shows that the agreement does not hold.", "The first time that the child told somebody outside the family.", "Changed where the child slept and who cared.", "Began the period under the plan."];

    public static readonly IReadOnlyList<string> Messages =
        ["Rang to say that the appointment was missed.", "Report sent for the review.", "Attendance for the week shared.", "Asked for the date of the next meeting.", "Told of the change of worker.", "Weight check passed on."];

    public static readonly IReadOnlyList<string> SystemEntries = ["Case note added.", "Document uploaded.", "Task completed.", "Worker role changed.", "Form authorised."];

    public static readonly IReadOnlyList<string> Impacts =
        ["Sleep diary shows five calm nights of seven.", "The child’s scale moved from 3 to 7.", "Attendance rose in the second half of the term.", "No change could be seen by the end."];
}
