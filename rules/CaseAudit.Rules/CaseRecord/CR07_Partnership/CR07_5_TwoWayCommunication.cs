using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR07_Partnership;

/// <summary>CR07.5: is there recent communication both ways with each agency involved?</summary>
[Name(Code)]
public sealed class CR07_5_TwoWayCommunication : Rule
{
    internal const string Code = "CR07.5";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<InvolvedAgency>> agencies = null!;
        IEnumerable<Recorded<Communication>> recent = null!;
        IEnumerable<Recorded<Communication>> directed = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => agencies, q => q
                .Match<Recorded<InvolvedAgency>>(
                    a => Involvement.IsPartner(a.Item.Agency),
                    a => Involvement.IsOpenOn(a.Item, @case.End))
                .Collect())
            .Query(() => recent, q => q.Match<Recorded<Communication>>(c => IsRecent(c.Item.Date, @case, standards)).Collect())
            .Query(() => directed, q => q.Match<Recorded<Communication>>(c => c.Item.Direction != null).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, agencies.AsList(), recent.AsList(), directed.Any()));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, List<Recorded<InvolvedAgency>> agencies, List<Recorded<Communication>> recent, bool directionsCarried)
    {
        if (@case.Has(RecordCollection.Agencies) == Presence.Absent) return @case.Silent(Code, RecordCollection.Agencies);
        if (agencies.Count == 0) return @case.NoneRecorded(Code, "agencies besides children’s social care");
        if (@case.Has(RecordCollection.Communications) == Presence.Absent) return @case.Silent(Code, RecordCollection.Communications);

        // An agency involved for less than the limit, with nothing both ways yet, is not due.
        var exchanges = Exchange.With(agencies, recent).FindAll(exchange => exchange.IsTwoWay || !IsRecent(exchange.Since, @case, standards));
        if (exchanges.Count == 0) return @case.NotApplicable(Code, () => "The agencies involved became involved too recently for an exchange to be due.");

        var recency = standards.Required(StandardKeys.CommunicationRecency, @case.AsOf);
        var lacking = exchanges.FindAll(exchange => !exchange.IsTwoWay);
        var grade = Conditions.Combine(exchanges, exchange => exchange.IsTwoWay ? true : exchange.Undirected && !directionsCarried ? null : false);
        IReadOnlyList<Evidence> Evidence() => grade == Grade.Met ? [.. exchanges.SelectMany(exchange => exchange.Latest())] : [.. lacking.SelectMany(exchange => exchange.Shows())];

        return grade switch
        {
            Grade.NotEvidenced => @case.NotEvidenced(Code, () => "No evidence on the record of which way the communication with the agencies involved went.", Evidence),
            Grade.Met => @case.Finding(Code, grade, () => $"Communication both ways is recorded in the last {Say.Standard(recency)} with each agency involved ({Names(exchanges)}).", Evidence, recency),
            _ => @case.Finding(Code, grade, () => $"In the last {Say.Standard(recency)} there is no evidence on the record of communication both ways with {Say.List(lacking.Select(exchange => exchange.Sentence))}.", Evidence, recency),
        };
    }

    [InWords("{0} is recent", "{0} is not recent, or later than the day that is judged")]
    private static bool IsRecent(DateOnly day, CaseUnderReview @case, Standards standards) =>
        standards.Due(standards.Required(StandardKeys.CommunicationRecency, day), day) >= @case.End;

    private static string Names(List<Exchange> exchanges) => Say.List(exchanges.Select(exchange => Say.Words(exchange.Agency)));
}
