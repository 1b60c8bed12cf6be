using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>CR11.3: were the details of the child and of each parent or carer verified recently?</summary>
[Name(Code)]
public sealed class CR11_3_DetailsVerified : Rule
{
    internal const string Code = "CR11.3";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Person>> people = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => people, q => q.Match<Recorded<Person>>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, people.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Recorded<Person>> people)
    {
        if (OnSite.NotAsked(@case, Code) is Finding notAsked) return notAsked;
        if (@case.Has(RecordCollection.People) == Presence.Absent) return @case.Silent(Code, RecordCollection.People);

        var kept = people.Exists(person => person.Item.LastVerified is not null);
        var subjects = new List<Verified> { Subject(null, @case.Child?.LastVerified, false, @case.Child is null ? Place.Root : Place.Root.Of("child")) };
        foreach (var person in people)
        {
            if (Carers.Is(person.Item, standards)) subjects.Add(Subject(person.Item, person.Item.LastVerified, kept, person.At));
        }

        var grade = Conditions.Combine(subjects, subject => subject.Holds);
        var lacking = subjects.FindAll(subject => subject.Holds != true);
        IReadOnlyList<Evidence> Evidence() => (grade == Grade.Met ? subjects : lacking).ConvertAll(subject => subject.Evidence);
        if (grade == Grade.NotEvidenced) return @case.NotEvidenced(Code, () => "No evidence on the record of when the details were last verified.", Evidence);

        var applied = Applied.To(subjects, subject => Recency.Limit(standards, StandardKeys.DataRecency, subject.Day, @case.End));
        return @case.Finding(Code, grade, () => Message(subjects, lacking, applied), Evidence, applied);

        Verified Subject(Person? carer, DateOnly? day, bool isKept, Place at) =>
            new(carer, day, Recency.Holds(standards, StandardKeys.DataRecency, day, @case.End) ?? (isKept ? false : null), at);
    }

    private static string Message(List<Verified> subjects, List<Verified> lacking, List<Standard> applied) => lacking.Count == 0
        ? $"The details of the {Say.List(subjects.Select(subject => subject.Words))} were verified within {Say.Standards(applied)}."
        : $"The details of {(subjects.Count == 1 ? "the one person" : $"{Say.Number(lacking.Count)} of {Say.Number(subjects.Count)} people")} were not verified within {Say.Standards(applied)}: {Say.List(lacking.Select(subject => $"{subject.Words} ({(subject.Day is DateOnly day ? $"last on {Say.Date(day)}" : "no day recorded")})"))}.";

    /// <param name="Carer">The parent or carer; null for the child.</param>
    /// <param name="Day">The last day of verification.</param>
    /// <param name="Holds">Whether it is recent; null where the record is silent.</param>
    /// <param name="At">Where they stand.</param>
    private sealed record Verified(Person? Carer, DateOnly? Day, bool? Holds, Place At)
    {
        public string Words => Carer is null ? "child" : Carers.Words(Carer);

        public Evidence Evidence => Day is null ? new(At, null, $"{Words}: no day of verification recorded") : new(At.Of("lastVerified"), Day, $"{Words}: verified");
    }
}
