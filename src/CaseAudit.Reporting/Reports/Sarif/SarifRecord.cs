namespace CaseAudit.Reporting;

/// <summary>The record in which evidence stands, as a log points to it.</summary>
/// <param name="Reference">The record’s reference.</param>
/// <param name="Source">The file that it was read from, as the user named it; null where that is not known or leads nowhere.</param>
/// <param name="Lines">The lines of that file on which places of the record stand, by pointer.</param>
internal sealed record SarifRecord(string Reference, string? Source, IReadOnlyDictionary<string, long> Lines)
{
    private static readonly Dictionary<string, long> _none = [];

    /// <summary>A record of which no more than its reference is known.</summary>
    public static SarifRecord Named(string reference) => new(reference, null, _none);

    /// <summary>Whether the address stands by itself, rather than in the folder that whoever reads the log names.</summary>
    public bool IsAbsolute => Source is not null && Path.IsPathRooted(Source);

    /// <summary>The address: of the file or, without one, the reference in its place.</summary>
    public string Address => Source is null
        ? Uri.EscapeDataString(TerminalText.Safe(Reference))
        : (IsAbsolute ? "file:///" : "") + string.Join('/', Source.TrimStart('/').Split('/').Select(Name));

    // The colon of a drive is no part of a name.
    private static string Name(string name) => name is [_, ':'] ? name : Uri.EscapeDataString(name);
}
