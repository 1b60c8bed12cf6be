using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>What every report needs besides its cases.</summary>
/// <param name="Folder">Where its files go.</param>
/// <param name="Catalogue">The catalogue in force.</param>
/// <param name="Standards">The standards in force.</param>
/// <param name="Rules">Version of the rules.</param>
/// <param name="Configuration">Fingerprint of the configuration.</param>
public sealed record ReportContext(IReportFolder Folder, Catalogue Catalogue, Standards Standards, string Rules, string Configuration)
{
    /// <summary>What the peer said, for what an audit programme is told of; nothing unless it is given.</summary>
    public Responses Responses { get; init; } = Responses.None;
}
