using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR07_Partnership;

/// <summary>What went to and came from an agency, of late.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Involvement">Where its involvement stands.</param>
/// <param name="Since">Since when it is involved.</param>
/// <param name="In">The latest that came in.</param>
/// <param name="Out">The latest that went out.</param>
/// <param name="Undirected">Whether there are communications, and none says which way it went.</param>
internal sealed record Exchange(
    string Agency, Recorded<InvolvedAgency> Involvement, DateOnly Since, Recorded<Communication>? In, Recorded<Communication>? Out, bool Undirected)
{
    /// <summary>Whether something came in and something went out.</summary>
    public bool IsTwoWay => In is not null && Out is not null;

    /// <summary>The agency with what is there: "health (in only)".</summary>
    public string Sentence => $"{Say.Words(Agency)} ({Found})";

    private string Found => In is not null ? "in only" : Out is not null ? "out only" : Undirected ? "direction not recorded" : "nothing recorded";

    /// <summary>The exchange with each agency, its services taken together.</summary>
    public static List<Exchange> With(List<Recorded<InvolvedAgency>> agencies, List<Recorded<Communication>> recent)
    {
        var exchanges = new List<Exchange>();
        foreach (var agency in agencies)
        {
            if (!exchanges.Exists(known => Derived.Involvement.Same(known.Agency, agency.Item.Agency))) exchanges.Add(With(agency, agencies, recent));
        }

        return exchanges;
    }

    /// <summary>The latest of each way.</summary>
    public IEnumerable<Evidence> Latest()
    {
        if (In is not null) yield return Shows(In);
        if (Out is not null) yield return Shows(Out);
    }

    /// <summary>The agency with what is there, and the latest of each way.</summary>
    public IEnumerable<Evidence> Shows() => [Involvement.Shows("agency", Since, $"{Say.Words(Agency)}: {Found}"), .. Latest()];

    private static Exchange With(Recorded<InvolvedAgency> agency, List<Recorded<InvolvedAgency>> agencies, List<Recorded<Communication>> recent)
    {
        var (name, since) = (agency.Item.Agency!, agency.Item.From);
        foreach (var service in agencies)
        {
            if (service.Item.From < since && Derived.Involvement.Same(service.Item.Agency, name)) since = service.Item.From;
        }

        // From the last on: most records are in order, and then few agencies are compared. Of two of one day the first counts.
        Recorded<Communication>? @in = null, @out = null;
        var undirected = false;
        for (var i = recent.Count - 1; i >= 0; i--)
        {
            var one = recent[i];
            var latest = one.Item.Direction switch { Direction.In => @in, Direction.Out => @out, _ => null };
            if (one.Item.Date < latest?.Item.Date || !Derived.Involvement.Same(one.Item.Agency, name)) continue;

            if (one.Item.Direction == Direction.In) @in = one;
            else if (one.Item.Direction == Direction.Out) @out = one;
            else undirected = true;
        }

        return new Exchange(name, agency, since, @in, @out, undirected && @in is null && @out is null);
    }

    private Evidence Shows(Recorded<Communication> one) => one.Shows("direction", one.Item.Date, $"{Say.Words(Agency)}: {Say.Words(one.Item.Direction!.Value)}");
}
