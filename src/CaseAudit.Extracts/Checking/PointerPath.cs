using System.Globalization;
using System.Text;

namespace CaseAudit.Extracts;

/// <summary>The place in a document at which a walk stands, written as a JSON Pointer only when it is asked for.</summary>
internal sealed class PointerPath(string root = "")
{
    private readonly List<(string? Name, int Index)> _parts = [];

    public int Depth => _parts.Count;

    public void Enter(string name) => _parts.Add((name, 0));

    public void Enter(int index) => _parts.Add((null, index));

    public void Leave() => _parts.RemoveAt(_parts.Count - 1);

    public override string ToString()
    {
        var text = new StringBuilder(root);
        foreach (var (name, index) in _parts)
        {
            text.Append('/');
            if (name is null) text.Append(index.ToString(CultureInfo.InvariantCulture));
            else text.Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        return text.ToString();
    }
}
