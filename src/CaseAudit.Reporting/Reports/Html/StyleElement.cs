using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace CaseAudit.Reporting;

/// <summary>The style sheet of the pages, the one thing that is written as it stands: it is ours, and nothing of a record goes into it.</summary>
internal sealed class StyleElement() : XElement("style")
{
    private static readonly string _sheet = Read();

    /// <summary>The sheet.</summary>
    public static string Sheet => _sheet;

    /// <summary>The policy of a page: no script, no network, no sheet but this one.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(_sheet)))}'; base-uri 'none'; form-action 'none'";

    private static string Read()
    {
        using var stream = typeof(StyleElement).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
