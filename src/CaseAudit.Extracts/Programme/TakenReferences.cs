namespace CaseAudit.Extracts;

/// <summary>The references that are taken in a programme: the first in the document stands.</summary>
internal sealed class TakenReferences
{
    private readonly Dictionary<(string What, string Text), ItemReference> _taken = [];

    /// <summary>What an item repeats, of itself or of an item before it.</summary>
    public IReadOnlyList<ItemError> Repeated(ItemReferences item)
    {
        var own = new Dictionary<(string What, string Text), ItemReference>();
        var errors = new List<ItemError>();
        foreach (var one in item.Once)
        {
            var key = (one.What, one.Text);
            if (_taken.GetValueOrDefault(key) is { } before) errors.Add(Error(one, before));
            else if (!own.TryAdd(key, one)) errors.Add(Error(one, own[key]));
        }

        return errors;
    }

    /// <summary>Takes the references of an item that was read.</summary>
    public void Take(ItemReferences item)
    {
        foreach (var one in item.Once)
        {
            if (one.Within == "programme") _taken.Add((one.What, one.Text), one);
        }
    }

    private static ItemError Error(ItemReference one, ItemReference first) => new(
        one.At,
        one.Line,
        $"The {one.What} {Wording.Quoted(one.Text)} stands in this {one.Within} before, at {first.At} on line {first.Line}.",
        $"{Wording.WithArticle(one.What)} that stands once",
        Wording.Quoted(one.Text));
}
