using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR07_Partnership;

/// <summary>What went to and came from an agency, of late.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Involvement">Where its involvement stands.</param>
/// <param name="Since">Since when it is involved.</param>
/// <param name="Communications">The recent communications with it.</param>
internal sealed record Exchange(string Agency, Recorded<InvolvedAgency> Involvement, DateOnly Since, List<Recorded<Communication>> Communications)
{
    /// <summary>Whether something came in and something went out.</summary>
    public bool IsTwoWay => Last(Direction.In) is not null && Last(Direction.Out) is not null;

    /// <summary>Whether there are communications, and none says which way it went.</summary>
    public bool Undirected => Communications.Count > 0 && Communications.TrueForAll(one => one.Item.Direction is null);

    /// <summary>The agency with what is there: "health (in only)".</summary>
    public string Sentence => $"{Say.Words(Agency)} ({Found})";

    private string Found => Last(Direction.In) is not null ? "in only" : Last(Direction.Out) is not null ? "out only" : Communications.Count > 0 ? "direction not recorded" : "nothing recorded";

    /// <summary>The exchange with each agency, its services taken together.</summary>
    public static List<Exchange> With(IEnumerable<Recorded<InvolvedAgency>> agencies, List<Recorded<Communication>> recent) =>
        [.. agencies.GroupBy(agency => agency.Item.Agency!, StringComparer.OrdinalIgnoreCase).Select(services => new Exchange(
            services.Key, services.First(), services.Min(service => service.Item.From), recent.FindAll(one => Derived.Involvement.Same(one.Item.Agency, services.Key))))];

    /// <summary>The latest of each way.</summary>
    public IEnumerable<Evidence> Latest() =>
        new[] { Last(Direction.In), Last(Direction.Out) }.OfType<Recorded<Communication>>().Select(one => one.Shows("direction", one.Item.Date, Way(one)));

    /// <summary>The agency with what is there, and the latest of each way.</summary>
    public IEnumerable<Evidence> Shows() => [Involvement.Shows("agency", Since, $"{Say.Words(Agency)}: {Found}"), .. Latest()];

    private Recorded<Communication>? Last(Direction direction) =>
        Communications.FindAll(one => one.Item.Direction == direction).MaxBy(one => one.Item.Date);

    private string Way(Recorded<Communication> one) => $"{Say.Words(Agency)}: {Say.Words(one.Item.Direction!.Value)}";
}
