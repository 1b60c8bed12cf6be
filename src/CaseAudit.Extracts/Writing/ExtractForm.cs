namespace CaseAudit.Extracts;

/// <summary>How the cases of an extract stand in its file.</summary>
public enum ExtractForm
{
    /// <summary>One case a line, without an envelope.</summary>
    Lines,

    /// <summary>The envelope, with one case a line in it.</summary>
    Envelope,
}
